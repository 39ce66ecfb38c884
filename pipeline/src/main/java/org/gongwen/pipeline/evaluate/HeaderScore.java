package org.gongwen.pipeline.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.gongwen.schema.Notice;
import org.gongwen.schema.gold.GoldNotice;
import org.jspecify.annotations.Nullable;

/** 版头计分: compares the header fields that the gold has, empty ones included. */
final class HeaderScore {
    private static final Map<String, Function<Notice, @Nullable Object>> FIELDS = fields();

    private HeaderScore() {}

    static void add(Scorecard card, GoldNotice gold, @Nullable Notice row) {
        FIELDS.forEach((name, field) -> {
            if (gold.notice().containsKey(name)) {
                compare(card, "notice." + name, gold.notice().get(name), row == null ? null : field.apply(row));
            }
        });
    }

    private static void compare(Scorecard card, String name, @Nullable Object wanted, @Nullable Object got) {
        boolean right = form(wanted).equals(form(got));
        card.compared("notice", right);
        card.compared(name, right);
        if (!right) {
            card.error(name, wanted, got);
        }
    }

    private static List<String> form(@Nullable Object value) {
        List<?> values = value instanceof List<?> list ? list : List.of(Objects.requireNonNullElse(value, ""));
        return values.stream()
                .map(each -> ComparedText.of(each.toString()))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static Map<String, Function<Notice, @Nullable Object>> fields() {
        Map<String, Function<Notice, @Nullable Object>> fields = new LinkedHashMap<>();
        fields.put("title", Notice::title);
        fields.put("document_type", Notice::documentType);
        fields.put("document_number", Notice::documentNumber);
        fields.put("issuing_body", Notice::issuingBody);
        fields.put("index_number", Notice::indexNumber);
        fields.put("written_date", Notice::writtenDate);
        fields.put("published_date", Notice::publishedDate);
        fields.put("disclosure", Notice::disclosure);
        fields.put("validity", Notice::validity);
        fields.put("recipients", Notice::recipients);
        fields.put("implements", Notice::implementing);
        fields.put("region", Notice::region);
        fields.put("region_code", Notice::regionCode);
        fields.put("reference_year", Notice::referenceYear);
        return fields;
    }
}
