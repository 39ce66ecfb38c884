package org.gongwen.extract.structure.header;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.layout.Outline;
import org.gongwen.extract.structure.layout.ParagraphKind;
import org.gongwen.extract.structure.layout.PrintedDate;
import org.gongwen.extract.structure.lexicon.HeaderField;
import org.gongwen.extract.structure.lexicon.HeaderLabels;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.jspecify.annotations.Nullable;

/** 版头栏目: the values that the page header prints behind its labels, on one line or on the next. */
final class HeaderFields {
    private static final int LONGEST_VALUE = 160;
    private static final int SHORTEST_ROW = 4;
    private static final Pattern BLANKS = Pattern.compile("[\\s　]+");
    private static final TextPattern VALID = TextPattern.of("有效|失效|废止|生效|修改|修订|是|否");

    private final NormalNotice notice;
    private final Map<HeaderField, String> values = new EnumMap<>(HeaderField.class);

    private HeaderFields(NormalNotice notice) {
        this.notice = notice;
    }

    /** Reads the fields above and below the text of a notice, and those that the file says of itself. */
    static HeaderFields read(NormalNotice notice, Outline outline, Map<String, String> metadata) {
        HeaderFields fields = new HeaderFields(notice);
        fields.readParagraphs(0, outline.bodyStart(), outline);
        new TreeMap<>(metadata).forEach(fields::readMetadata);
        fields.readParagraphs(outline.bodyStart(), notice.paragraphs().size(), outline);
        return fields;
    }

    /** The value of a field in normalised characters, or null. */
    @Nullable
    String get(HeaderField field) {
        return values.get(field);
    }

    private void readMetadata(String key, String value) {
        HeaderField field = HeaderLabels.field(key.replaceAll("[\\s:：　]+", ""));
        if (field != null) {
            put(field, value.strip());
        }
    }

    private void readParagraphs(int from, int to, Outline outline) {
        List<Paragraph> paragraphs = notice.paragraphs();
        for (int i = from; i < to; i++) {
            Paragraph paragraph = paragraphs.get(i);
            ParagraphKind kind = outline.kinds().get(i);
            if (kind == ParagraphKind.BODY || kind == ParagraphKind.CELL || paragraph.length() > LONGEST_VALUE * 4) {
                continue;
            }
            String next = i + 1 < to ? notice.text(paragraphs.get(i + 1)) : "";
            String line = notice.text(paragraph);
            readLine(line, next);
            if (opensRow(paragraph)) {
                readSpaced(notice.printedWithBlanks(paragraph.start(), paragraph.end()));
            }
            readBareDate(line, i > from ? notice.text(paragraphs.get(i - 1)) : "", next);
        }
    }

    /** Reads 索引号:X主题分类:Y; a label at the end of the line has its value on the next one. */
    private void readLine(String line, String next) {
        HeaderField alone = HeaderLabels.field(line);
        if (alone != null && line.length() > 2) {
            putNext(alone, next);
            return;
        }
        int start = HeaderLabels.next(line, 0);
        int label = start < line.length() ? HeaderLabels.lengthAt(line, start, line.length()) : 0;
        while (label > 0) {
            HeaderField field = HeaderLabels.field(line.substring(start, start + label));
            int value = start + label + 1;
            int end = HeaderLabels.next(line, value);
            if (field != null && end > value) {
                put(field, line.substring(value, end));
            } else if (field != null && end == line.length()) {
                putNext(field, next);
            }
            start = end;
            label = end < line.length() ? HeaderLabels.lengthAt(line, end, line.length()) : 0;
        }
    }

    /** Whether a label and a blank stand in front. */
    private boolean opensRow(Paragraph line) {
        for (int i = line.start() + 1; i < Math.min(line.end(), line.start() + HeaderLabels.longest() + 1); i++) {
            if (notice.normal().gapBefore(i)) {
                return HeaderLabels.field(notice.text().substring(line.start(), i)) != null;
            }
        }
        return false;
    }

    /** 索引号 0152-2023 发布机构 保山市人民政府: a row of a header table whose labels and values only blanks part. */
    private void readSpaced(String line) {
        String[] words = BLANKS.split(line);
        if (words.length < SHORTEST_ROW) {
            return;
        }
        HeaderField field = null;
        StringBuilder value = new StringBuilder();
        for (String word : words) {
            HeaderField label = HeaderLabels.field(word);
            if (label == null) {
                value.append(word);
            } else {
                putSpaced(field, value);
                field = label;
                value.setLength(0);
            }
        }
        putSpaced(field, value);
    }

    private void putSpaced(@Nullable HeaderField field, CharSequence value) {
        if (field != null) {
            put(field, value.toString());
        }
    }

    /** 2025-07-05 beside 来源：…: the date that page heads print without a label. */
    private void readBareDate(String line, String previous, String next) {
        PrintedDate date = PrintedDate.leading(line);
        if (date != null
                && date.end() >= Math.min(line.length(), 10)
                && (isSource(line) || isSource(previous) || isSource(next))) {
            put(HeaderField.PUBLISHED_DATE, line.substring(0, date.end()));
        }
    }

    private static boolean isSource(String line) {
        return line.length() <= LONGEST_VALUE && (line.contains("来源：") || line.contains("来源:"));
    }

    private void putNext(HeaderField field, String next) {
        boolean label = HeaderLabels.field(next) != null || HeaderLabels.lengthAt(next, 0, next.length()) > 0;
        if (!label) {
            put(field, next);
        }
    }

    private void put(HeaderField field, String value) {
        String stripped = withoutBracket(value.strip());
        if (!stripped.isEmpty() && stripped.length() <= LONGEST_VALUE && fits(field, stripped)) {
            values.putIfAbsent(field, stripped);
        }
    }

    /** （信息公开形式：主动公开）: the bracket around label and value closes behind the value. */
    private static String withoutBracket(String value) {
        boolean closes = value.endsWith(")") || value.endsWith("）");
        return closes && value.indexOf('(') < 0 && value.indexOf('（') < 0
                ? value.substring(0, value.length() - 1)
                : value;
    }

    /** Whether the value looks like one of its field; an empty field often stands before something else. */
    private static boolean fits(HeaderField field, String value) {
        return switch (field) {
            case INDEX_NUMBER -> value.length() >= 4 && value.chars().anyMatch(c -> c >= '0' && c <= '9');
            case DOCUMENT_NUMBER -> value.endsWith("号");
            case ISSUER, PUBLISHER -> value.length() >= 2 && value.length() <= 80 && !value.endsWith("通知");
            case WRITTEN_DATE, PUBLISHED_DATE -> value.contains("19") || value.contains("20") || value.contains("二");
            case DISCLOSURE -> value.length() <= 12 && value.contains("公开") || value.equals("公开");
            case VALIDITY -> value.length() <= 10 && VALID.in(value);
            case TITLE -> value.length() >= 6;
            case OTHER -> false;
        };
    }
}
