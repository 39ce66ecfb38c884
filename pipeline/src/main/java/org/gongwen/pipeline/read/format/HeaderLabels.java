package org.gongwen.pipeline.read.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 版头标签: the labels under which pages say something of a notice (索引号, 发布日期 …). */
public final class HeaderLabels {
    private static final Set<String> LABELS =
            Lexicon.load("header-labels.csv").stream().map(Lexicon.Entry::text).collect(Collectors.toUnmodifiableSet());
    private static final String FIRST_CHARACTERS =
            LABELS.stream().map(label -> label.substring(0, 1)).distinct().collect(Collectors.joining());
    private static final int LONGEST =
            LABELS.stream().mapToInt(String::length).max().orElse(0);

    private HeaderLabels() {}

    /** The label that the text consists of, blanks and colons aside; null where it is none. */
    public static @Nullable String labelOf(String text) {
        if (text.length() > LONGEST * 4) {
            return null;
        }
        String bare = Blanks.remove(text);
        int start = 0;
        int end = bare.length();
        while (start < end && "[【(（·•*".indexOf(bare.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ":：]】)）".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        String label = bare.substring(start, end);
        return LABELS.contains(label) ? label : null;
    }

    /** Whether the text may begin with a label: a quick test for many texts. */
    public static boolean mayStart(String text) {
        int at = 0;
        while (at < text.length() && (Blanks.isBlank(text.charAt(at)) || "[【(（·•*".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at < text.length() && FIRST_CHARACTERS.indexOf(text.charAt(at)) >= 0;
    }

    /**
     * The labels and values of a line that consists of them (索引号: X 主题分类: Y), values may be empty; an empty map
     * where the line begins otherwise.
     */
    public static Map<String, String> pairs(String line) {
        Map<String, String> pairs = new LinkedHashMap<>();
        int at = 0;
        String label = null;
        int valueStart = 0;
        while (at < line.length()) {
            Label next = at == 0 || startsWord(line, at) ? labelAt(line, at) : null;
            if (next == null) {
                if (label == null && !Blanks.isBlank(line.charAt(at))) {
                    return Map.of();
                }
                at++;
                continue;
            }
            if (label != null) {
                pairs.putIfAbsent(label, value(line, valueStart, at));
            }
            label = next.text();
            at = next.end();
            valueStart = at;
        }
        if (label != null) {
            pairs.putIfAbsent(label, value(line, valueStart, line.length()));
        }
        return pairs;
    }

    private static boolean startsWord(String line, int at) {
        char before = line.charAt(at - 1);
        return Blanks.isBlank(before) || "|｜;；[【(（]】)）:：".indexOf(before) >= 0;
    }

    private static String value(String line, int start, int end) {
        int stop = end;
        while (stop > start
                && (Blanks.isBlank(line.charAt(stop - 1)) || "|｜[【(（;；".indexOf(line.charAt(stop - 1)) >= 0)) {
            stop--;
        }
        return Blanks.strip(line.substring(start, stop));
    }

    /** A label at the place, with a colon behind it or within brackets; blanks may stand between its characters. */
    private static @Nullable Label labelAt(String line, int at) {
        boolean bracketed = "[【".indexOf(line.charAt(at)) >= 0;
        StringBuilder label = new StringBuilder(LONGEST);
        for (int i = bracketed ? at + 1 : at; i < line.length() && label.length() <= LONGEST; i++) {
            char c = line.charAt(i);
            boolean closes = bracketed ? "]】".indexOf(c) >= 0 : c == ':' || c == '：';
            if (closes) {
                return LABELS.contains(label.toString()) ? new Label(label.toString(), behindColon(line, i + 1)) : null;
            }
            if (!Blanks.isBlank(c)) {
                label.append(c);
            }
        }
        return null;
    }

    private static int behindColon(String line, int at) {
        return at < line.length() && (line.charAt(at) == ':' || line.charAt(at) == '：') ? at + 1 : at;
    }

    private record Label(String text, int end) {}
}
