package org.gongwen.extract.unit;

import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.text.NormalText;
import org.gongwen.schema.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * 清单标签: the label of a list of units (牵头单位, 责任部门, 配合单位 …) in front of a colon.
 *
 * <p>A label is a word for the part that the units play and a word for units: 牵头 + 考核 + 单位. 各牵头单位 and 明确责任单位
 * are none: they are spoken of.
 *
 * @param role what the units of its list have to do
 * @param start its first character in the normalised text
 * @param isShort whether it is the word for the part alone (牵头:), which counts in brackets only
 */
record UnitLabel(UnitRole role, int start, boolean isShort) {
    private static final int LONGEST = 16;
    private static final String PARTS =
            "牵头|主要责任|第一责任|首要责任|主责|主办|主体责任|责任|落实|承办|承接|实施|执行|负责|配合|协助|协同|协作|协办|参与|支持|支撑|会办|联合";
    private static final String UNITS =
            "(?:责任)?(?:(?:市|县|区|省|州)(?:级|直)?)?(?:单位|部门|机构|主体|处室|科室|股室|处\\(科\\)室|科\\(股\\)室|委办局|司局|厅局|部委|地区|机关)";
    private static final TextPattern LABEL =
            TextPattern.of("(?<lead>[^各有关相该本这此由将与及和按对为是的请被其明压强确报发落责牵配参协承局委办厅府院会社队站所心司]{0,4}?)"
                    + "(?<parts>(?:" + PARTS + ")(?:(?:" + PARTS + "|考核|组织|推进|监管|整改|工作|或|和|与|及|、|/)|\\((?:" + PARTS
                    + ")\\))*)"
                    + "(?<units>" + UNITS + "(?:\\([^()]{1,8}\\)|(?:和|及|、|/)" + UNITS + ")?)"
                    + "(?<more>(?:和|及|与|、|/)(?:" + PARTS + ")+" + UNITS + ")?(?:为|是|有|包括)?");
    private static final TextPattern SHORT = TextPattern.of("(?<parts>牵头|配合|协助|参与|负责|责任|落实|主办|协办|承办)");
    private static final TextPattern SUPPORT = TextPattern.of("配合|协助|协同|协作|协办|参与|支持|支撑|会办|联合");
    private static final TextPattern LEAD = TextPattern.of("牵头|主要责任|第一责任|首要责任|主责|主办");
    private static final TextPattern BOTH = TextPattern.of("和|及|与|、|/|\\(");

    /** The label that ends before the colon at {@code end}, or null. */
    static @Nullable UnitLabel before(NormalText text, int from, int end) {
        int start = begin(text.text(), from, end);
        for (int candidate = start; candidate < end - 1; candidate++) {
            if (candidate == start || text.gapBefore(candidate)) {
                UnitLabel label = read(text.text().substring(candidate, end), candidate);
                if (label != null) {
                    return label;
                }
            }
        }
        return joined(text.text(), from, start, end);
    }

    /** 牵头、配合单位: the label goes on before the 、 that separates. */
    private static @Nullable UnitLabel joined(String text, int from, int start, int end) {
        if (start - 1 < from || text.charAt(start - 1) != '、') {
            return null;
        }
        int earlier = begin(text, from, start - 1);
        return read(text.substring(earlier, end), earlier);
    }

    /** The label between the end of the list before and a colon, where no separator or blank is left; or null. */
    static @Nullable UnitLabel between(String text, int from, int end) {
        int start = from;
        while (start < end && UnitText.isSeparator(text.charAt(start))) {
            start++;
        }
        return end - start < 4 || end - start > LONGEST ? null : read(text.substring(start, end), start);
    }

    /** Where a label that ends at {@code end} begins right behind a name without separator, or -1. */
    static int startBehindName(NormalText text, int from, int end) {
        for (int start = Math.max(from + 2, end - LONGEST); start <= end - 4; start++) {
            if (text.gapBefore(start) || isPart(text.text(), start)) {
                UnitLabel label = read(text.text().substring(start, end), start);
                if (label != null && !label.isShort() || text.gapBefore(start)) {
                    return start;
                }
            }
        }
        return -1;
    }

    private static boolean isPart(String text, int start) {
        return "牵责配主落承实协参支".indexOf(text.charAt(start)) >= 0;
    }

    /** The role that a column's heading gives to the units in it (牵头单位, 责任部门, 配合单位), or null. */
    static @Nullable UnitRole roleOf(String heading) {
        UnitLabel label = read(heading, 0);
        return label == null ? null : label.role();
    }

    /** Whether the first characters of a bracket may be a label; a quick look before {@link #endWithoutColon}. */
    static boolean mayBegin(String text, int start) {
        if (start + 6 > text.length() || !isPart(text, start)) {
            return false;
        }
        return isUnits(text, start + 2) || isUnits(text, start + 4);
    }

    private static boolean isUnits(String text, int at) {
        return text.startsWith("单位", at) || text.startsWith("部门", at);
    }

    /** Where a label that lost its colon ends, or -1. */
    static int endWithoutColon(String text, int start, int limit) {
        for (int index = start; index <= limit && index < text.length(); index++) {
            if (UnitText.isColon(text.charAt(index))) {
                return -1;
            }
        }
        for (int end = limit; end >= start + 4; end--) {
            UnitLabel label = read(text.substring(start, end), start);
            if (label != null && !label.isShort()) {
                return end;
            }
        }
        return -1;
    }

    private static @Nullable UnitLabel read(String label, int start) {
        Matcher matcher = LABEL.matcher(label);
        if (matcher.matches()) {
            return new UnitLabel(role(matcher), start, false);
        }
        Matcher word = SHORT.matcher(label);
        return word.matches() ? new UnitLabel(roleOfPart(word.group("parts")), start, true) : null;
    }

    private static UnitRole role(Matcher matcher) {
        String parts = matcher.group("parts");
        String more = matcher.group("more");
        UnitRole first = roleOfPart(parts);
        boolean mixed = BOTH.in(parts.replace("参与", "")) || more != null && roleOfPart(more) != first;
        return mixed ? UnitRole.RESPONSIBLE : first;
    }

    private static UnitRole roleOfPart(String part) {
        if (LEAD.in(part)) {
            return UnitRole.LEAD;
        }
        return SUPPORT.in(part) ? UnitRole.SUPPORT : UnitRole.RESPONSIBLE;
    }

    private static int begin(String text, int from, int end) {
        int start = end;
        int limit = Math.max(from, end - LONGEST);
        while (start > limit && !isBoundary(text, start, end)) {
            start--;
        }
        return start;
    }

    private static boolean isBoundary(String text, int start, int end) {
        char before = text.charAt(start - 1);
        if (Brackets.isOpen(before)) {
            return text.substring(start, end).chars().noneMatch(c -> Brackets.isClose((char) c));
        }
        return UnitText.isSeparator(before)
                || UnitText.isStop(before)
                || UnitText.isColon(before)
                || "“”\"《》！？!?".indexOf(before) >= 0;
    }
}
