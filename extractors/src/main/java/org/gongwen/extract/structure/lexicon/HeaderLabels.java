package org.gongwen.extract.structure.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.gongwen.extract.lexicon.LexiconFile;
import org.gongwen.extract.lexicon.LexiconLine;
import org.jspecify.annotations.Nullable;

/** 版头栏目名: the labels that header tables print before their values. */
public final class HeaderLabels {
    private static final Map<String, HeaderField> LABELS = labels();
    private static final int LONGEST =
            LABELS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private HeaderLabels() {}

    /** The field of a label, without its colon; null where it is none. */
    public static @Nullable HeaderField field(String label) {
        return label.length() > LONGEST ? null : LABELS.get(label);
    }

    /** The most characters that a label has. */
    public static int longest() {
        return LONGEST;
    }

    /** Length of the label that starts at start and is followed by a colon; 0 where there is none. */
    public static int lengthAt(String text, int start, int end) {
        int reach = Math.min(end, start + LONGEST + 1);
        for (int i = start + 1; i < reach; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                return LABELS.containsKey(text.substring(start, i)) ? i - start : 0;
            }
        }
        return 0;
    }

    /** Where the first label at or behind a place starts that a colon follows; the length of the text where there is none. */
    public static int next(String text, int from) {
        for (int colon = from; colon < text.length(); colon++) {
            if (text.charAt(colon) == ':' || text.charAt(colon) == '：') {
                int start = labelBefore(text, from, colon);
                if (start < colon) {
                    return start;
                }
            }
        }
        return text.length();
    }

    /** The start of the longest label between a place and a colon; the colon where there is none. */
    private static int labelBefore(String text, int from, int colon) {
        for (int start = Math.max(from, colon - LONGEST); start < colon; start++) {
            if (LABELS.containsKey(text.substring(start, colon))) {
                return start;
            }
        }
        return colon;
    }

    private static Map<String, HeaderField> labels() {
        Map<String, HeaderField> labels = new HashMap<>();
        for (LexiconLine line : LexiconFile.read(HeaderLabels.class, "header-labels.csv")) {
            labels.put(line.getOrDefault("label", ""), HeaderField.valueOf(line.getOrDefault("field", "")));
        }
        return labels;
    }
}
