package org.gongwen.pipeline.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongwen.schema.Notice;
import org.gongwen.schema.Responsibility;
import org.gongwen.schema.Section;
import org.gongwen.schema.SectionKind;
import org.gongwen.schema.Status;
import org.gongwen.schema.Target;
import org.gongwen.schema.gold.GoldNotice;
import org.gongwen.schema.gold.GoldResponsibility;
import org.gongwen.schema.gold.GoldSection;
import org.gongwen.schema.gold.GoldTarget;
import org.jspecify.annotations.Nullable;

/** The rows that a flawless extraction of a notice gives. */
final class GoldRows {
    private final GoldNotice gold;

    GoldRows(GoldNotice gold) {
        this.gold = gold;
    }

    static Dataset of(List<GoldNotice> golds) {
        List<GoldRows> rows = golds.stream().map(GoldRows::new).toList();
        return new Dataset(
                rows.stream().map(GoldRows::notice).toList(),
                rows.stream().flatMap(each -> each.sections().stream()).toList(),
                rows.stream().flatMap(each -> each.targets().stream()).toList(),
                rows.stream().flatMap(each -> each.responsibilities().stream()).toList());
    }

    private String id() {
        return gold.source();
    }

    private Notice notice() {
        return new Notice(
                id(),
                "some/folder/" + gold.source(),
                Status.READ,
                null,
                0,
                null,
                null,
                text("title"),
                text("document_type"),
                text("document_number"),
                text("issuing_body"),
                text("region"),
                text("region_code"),
                text("index_number"),
                date("written_date"),
                date("published_date"),
                (Integer) gold.notice().get("reference_year"),
                text("disclosure"),
                text("validity"),
                list("recipients"),
                list("implements"),
                0,
                0,
                0,
                0);
    }

    private List<Section> sections() {
        return gold.sections().stream().map(this::section).toList();
    }

    private Section section(GoldSection section) {
        return new Section(
                id(),
                section.path(),
                null,
                SectionKind.SECTION,
                section.level(),
                section.label(),
                section.ordinal(),
                section.heading(),
                "",
                0,
                0);
    }

    private List<Target> targets() {
        List<Target> rows = new ArrayList<>();
        gold.targets().forEach(target -> rows.add(target(target, rows.size())));
        return rows;
    }

    private Target target(GoldTarget target, int place) {
        return new Target(
                id() + place,
                id(),
                gold.source(),
                null,
                target.section(),
                null,
                target.kind(),
                target.role(),
                target.indicator().get(0),
                target.comparator(),
                target.direction(),
                target.value(),
                target.valueUpper(),
                target.unit(),
                null,
                null,
                null,
                target.periodStart(),
                target.periodEnd(),
                target.deadline(),
                null,
                units(target.section()),
                target.span(),
                "",
                place,
                place,
                "gold");
    }

    private List<String> units(String section) {
        return gold.responsibilities().stream()
                .filter(list -> list.section().equals(section))
                .flatMap(list -> list.units().stream())
                .toList();
    }

    private List<Responsibility> responsibilities() {
        return gold.responsibilities().stream()
                .flatMap(list -> list.units().stream().map(unit -> responsibility(list, unit)))
                .toList();
    }

    private Responsibility responsibility(GoldResponsibility list, String unit) {
        return new Responsibility(id(), list.section(), null, 1, list.role(), unit, null, list.openEnded(), 0, 0);
    }

    private @Nullable String text(String field) {
        return (String) gold.notice().get(field);
    }

    private @Nullable LocalDate date(String field) {
        String text = text(field);
        return text == null ? null : LocalDate.parse(text);
    }

    @SuppressWarnings("unchecked")
    private List<String> list(String field) {
        return (List<String>) Objects.requireNonNullElse(gold.notice().get(field), List.of());
    }
}
