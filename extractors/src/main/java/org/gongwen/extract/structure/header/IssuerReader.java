package org.gongwen.extract.structure.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.layout.Outline;
import org.gongwen.extract.structure.lexicon.HeaderField;
import org.gongwen.extract.structure.lexicon.Organisations;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * 发文机关: who signed, else whom the page header gives, else whom the title names; a region alone stands for its 人民政府.
 * An office that only posted the page (发布机构) gives way to a body that the title names.
 */
final class IssuerReader {
    private static final Pattern REGION = Pattern.compile("\\p{IsHan}{2,14}(?:省|自治区|市|县|区|自治州|州|盟|旗|新区|开发区)");

    private static final Pattern SEPARATORS = Pattern.compile("[ ;；,，、]+");

    private static final TextPattern DATED = TextPattern.of("(?:19|20)\\d{2}(?:[—–~至-](?:20)?\\d{2})?年");

    private IssuerReader() {}

    static @Nullable String read(
            NormalNotice notice,
            Outline outline,
            HeaderFields fields,
            @Nullable String told,
            @Nullable String title,
            @Nullable String letterTitle) {
        String signed = SignatoryReader.read(notice, outline.signature());
        if (signed != null) {
            return signed;
        }
        String header = joined(fields.get(HeaderField.ISSUER));
        if (header != null) {
            return header;
        }
        String heading = heading(notice, outline);
        String ordering = heading != null ? heading : ordering(notice, outline);
        String stated = ordering != null ? ordering : told;
        String named = stated != null ? stated : firstNamed(letterTitle, title);
        String publisher = joined(fields.get(HeaderField.PUBLISHER));
        if (named == null && publisher != null) {
            return publisher;
        }
        if (named != null) {
            return named;
        }
        String ofRegion = government(title) != null ? government(title) : government(letterTitle);
        return ofRegion != null ? ofRegion : planning(title);
    }

    /** 平昌县农业农村局2020年工作计划: the body in front of the year that its own plan is for. */
    private static @Nullable String planning(@Nullable String title) {
        if (title == null) {
            return null;
        }
        Matcher dated = DATED.find(title);
        String front = dated == null ? "" : title.substring(0, dated.start());
        return isBody(front) ? front : null;
    }

    /** 省财政厅, 省民政厅 and 文件 on lines of their own: the bodies above the red line. Source: GB/T 9704-2012, 7.2.4. */
    private static @Nullable String heading(NormalNotice notice, Outline outline) {
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < Math.min(outline.bodyStart(), notice.paragraphs().size()); i++) {
            Paragraph line = notice.paragraphs().get(i);
            String text = notice.text(line);
            if (text.equals("文件")) {
                return bodies.isEmpty() ? null : String.join("、", bodies);
            }
            if (isBody(text)) {
                bodies.add(notice.printed(line.start(), line.end()));
            } else {
                bodies.clear();
            }
        }
        return null;
    }

    /** 江西省人民政府令 above the text of an order. */
    private static @Nullable String ordering(NormalNotice notice, Outline outline) {
        for (int i = 0; i < Math.min(outline.bodyStart(), notice.paragraphs().size()); i++) {
            Paragraph line = notice.paragraphs().get(i);
            if (line.length() <= 30
                    && notice.text().charAt(line.end() - 1) == '令'
                    && isBody(notice.text().substring(line.start(), line.end() - 1))) {
                String body = notice.printed(line.start(), line.end() - 1);
                return body.endsWith("国务院") ? "国务院" : body;
            }
        }
        return null;
    }

    private static @Nullable String firstNamed(@Nullable String letterTitle, @Nullable String title) {
        String named = named(letterTitle);
        return named != null ? named : named(title);
    }

    /** The body in front of 关于 or 印发: 上海市人民政府办公厅关于印发…. */
    private static @Nullable String named(@Nullable String title) {
        String front = front(title);
        if (front == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (String run : SEPARATORS.split(front)) {
            for (String part : SignatoryReader.apart(run)) {
                if (!isBody(part)) {
                    return null;
                }
                parts.add(part);
            }
        }
        return parts.isEmpty() ? null : String.join("、", parts);
    }

    private static boolean isBody(String name) {
        return name.length() >= 3 && Organisations.isName(name.replace('（', '(').replace('）', ')'));
    }

    /** 南昌市关于…: a region alone stands for its government. */
    private static @Nullable String government(@Nullable String title) {
        String front = front(title);
        if (front == null) {
            return null;
        }
        Matcher region = REGION.matcher(front);
        return region.matches() ? front + "人民政府" : null;
    }

    private static @Nullable String front(@Nullable String title) {
        if (title == null) {
            return null;
        }
        int about = title.indexOf("关于");
        int issuing = title.indexOf("印发");
        int end = about < 0 ? issuing : issuing < 0 ? about : Math.min(about, issuing);
        return end < 2 ? null : title.substring(0, end).strip();
    }

    /** 市民政局 市财政局 of a header, joined as signatories are; null where the header names nobody. */
    private static @Nullable String joined(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String names = Stream.of(SEPARATORS.split(header))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? null : names;
    }
}
