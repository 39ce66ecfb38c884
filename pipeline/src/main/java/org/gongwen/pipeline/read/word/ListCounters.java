package org.gongwen.pipeline.read.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.gongwen.pipeline.read.format.NumberFormat;
import org.jspecify.annotations.Nullable;

/** 计数: how far each list has counted, and the labels that follow from it. */
final class ListCounters {
    private static final int UNSET = Integer.MIN_VALUE;
    private final Map<String, int[]> counts = new HashMap<>();

    /** Lets levels of a list start anew at the numbers given. */
    void restart(String list, Map<Integer, Integer> starts) {
        int[] count = counts.computeIfAbsent(list, key -> unset());
        starts.forEach((level, start) -> count[level] = start - 1);
    }

    /** Counts one on at the level and gives the label. */
    String next(String list, @Nullable ListLevel[] levels, int level) {
        int[] count = counts.computeIfAbsent(list, key -> unset());
        ListLevel own = levels[level];
        if (own == null) {
            return "";
        }
        count[level] = count[level] == UNSET ? own.start() : count[level] + 1;
        for (int deeper = level + 1; deeper < count.length; deeper++) {
            count[deeper] = UNSET;
        }
        return label(own, levels, count);
    }

    private static String label(ListLevel own, @Nullable ListLevel[] levels, int[] count) {
        if (own.format() == NumberFormat.NONE && own.pattern().indexOf('%') < 0) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        String pattern = own.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (pattern.charAt(i) == '%' && next >= '1' && next <= '9') {
                label.append(print(levels, count, next - '1'));
                i++;
            } else {
                label.append(pattern.charAt(i));
            }
        }
        boolean bare = label.length() > 0
                && Character.isLetterOrDigit(label.charAt(label.length() - 1))
                && label.charAt(label.length() - 1) < 128;
        return bare ? label + " " : label.toString();
    }

    private static String print(@Nullable ListLevel[] levels, int[] count, int level) {
        ListLevel of = levels[level];
        if (of == null) {
            return "";
        }
        return of.format().print(count[level] == UNSET ? of.start() : count[level]);
    }

    private static int[] unset() {
        int[] count = new int[9];
        Arrays.fill(count, UNSET);
        return count;
    }
}
