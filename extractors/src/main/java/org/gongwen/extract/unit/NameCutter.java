package org.gongwen.extract.unit;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.text.Finding;
import org.gongwen.extract.text.NormalText;
import org.gongwen.schema.ProblemCode;

/** 单位名称切分: cuts entries of a list into names: 等 off, 和 and blanks between whole names, separators that were lost. */
final class NameCutter {
    private static final List<String> JOINERS = List.of("以及", "会同", "和", "及", "与", "并");
    private static final String LEADING_WORDS = "由和及与并";
    private static final int LONGEST_ENTRY = 120;
    private static final int LONGEST_BODY = 5;
    private static final TextPattern COUNTED = TextPattern.of("[0-9一二三四五六七八九十多几各]+[个家]");
    /** 各市、县及有关区人民政府. */
    private static final TextPattern SOME = TextPattern.of("^(?:有关|相关)");

    private static final String NOT_MORE = "高平中同优初均对相何特";

    private final NormalText text;
    private final List<SplitUnit> units = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean openEnded;
    private boolean afterMore;

    NameCutter(NormalText text) {
        this.text = text;
    }

    SplitUnits result() {
        return new SplitUnits(units, openEnded, findings);
    }

    /** Cuts the entry between start and end; a stretch too long for names gives none. */
    void cut(int start, int end) {
        if (end - start > LONGEST_ENTRY) {
            return;
        }
        int from = start;
        while (from < end - 1 && LEADING_WORDS.indexOf(text.text().charAt(from)) >= 0) {
            from++;
        }
        from += from < end && text.text().startsWith("会同", from) ? 2 : 0;
        int to = end;
        while (to > from && ".。:：".indexOf(text.text().charAt(to - 1)) >= 0) {
            to--;
        }
        String entry = text.text().substring(from, to);
        boolean rest = afterMore && HeadNoun.isBare(entry);
        int more = more(entry);
        afterMore = rest || more >= 0;
        if (rest || more == 0) {
            openEnded |= more == 0;
            return;
        }
        openEnded |= more > 0;
        join(from, more > 0 ? from + more : to);
        int others = more > 0 ? others(entry, more + 1) : -1;
        if (others > 0) {
            join(from + others, to);
        }
    }

    /** 银保监会等国务院相关部门及|各地区: where units begin that the words behind 等 do not sum up, or -1. */
    private static int others(String entry, int from) {
        for (String joiner : JOINERS) {
            int at = entry.indexOf(joiner + "各", from);
            if (at > from && isOthers(entry.substring(from, at))) {
                return at + joiner.length();
            }
        }
        return -1;
    }

    /** The entry without the words behind its names: 等 and what follows. */
    static String core(String entry) {
        RoleSuffix suffix = RoleSuffix.of(entry);
        String bare = suffix == null ? entry : entry.substring(0, entry.length() - suffix.length());
        int more = more(bare);
        return more > 0 ? bare.substring(0, more) : bare;
    }

    /** Where 等 cuts the entry off, or -1: 省金融监管局等, 浦东新区等相关区政府, 财政部等有关部门和单位. */
    private static int more(String entry) {
        int index = entry.lastIndexOf('等');
        if (index < 0 || index > 0 && NOT_MORE.indexOf(entry.charAt(index - 1)) >= 0) {
            return -1;
        }
        String rest = entry.substring(index + 1);
        return rest.isEmpty() || isOthers(rest) ? index : -1;
    }

    private static boolean isOthers(String rest) {
        if (rest.length() > 16 || rest.startsWith("级")) {
            return false;
        }
        String bare = HeadNoun.withoutBracket(rest);
        return HeadNoun.isBare(bare)
                || HeadNoun.isCollective(bare)
                || bare.endsWith("部门")
                || bare.endsWith("单位")
                || bare.endsWith("企业")
                || COUNTED.opens(bare);
    }

    /** Cuts at 和, 及, 会同 where whole names stand on both sides. */
    private void join(int start, int end) {
        int from = start;
        int depth = 0;
        for (int index = start + 1; index < end - 1; index++) {
            char character = text.text().charAt(index);
            depth += Brackets.isOpen(character) ? 1 : Brackets.isClose(character) ? -1 : 0;
            int length = depth > 0 ? 0 : joiner(index);
            if (length > 0
                    && isWhole(from, index)
                    && startsName(index + length, end)
                    && !sharesHead(from, index, length, end)) {
                gaps(from, index);
                from = index + length;
                index = from;
            }
        }
        gaps(from, end);
    }

    /** 各市、县和区人民政府, 省委和省政府各部门 are one name. */
    private boolean sharesHead(int start, int joiner, int length, int end) {
        String left = text.text().substring(start, joiner);
        String right = text.text().substring(joiner + length, end);
        boolean gathered = right.indexOf('各') > 1 && left.length() <= LONGEST_BODY && left.indexOf('各') < 0;
        return gathered || HeadNoun.isOpenGathering(left) && HeadNoun.continuesCollective(SOME.cutFirst(right));
    }

    private int joiner(int index) {
        if ("以会和及与并".indexOf(text.text().charAt(index)) < 0) {
            return 0;
        }
        for (String joiner : JOINERS) {
            if (text.text().startsWith(joiner, index)) {
                return joiner.length();
            }
        }
        return 0;
    }

    private boolean isWhole(int start, int end) {
        String name = text.text().substring(start, end);
        return name.length() > 1
                && (HeadNoun.endsWithHead(name) || Agencies.knows(name))
                && !HeadNoun.isHeadlessCollective(name)
                && (!HeadNoun.isBare(name) || Agencies.knows(name));
    }

    private boolean startsName(int start, int end) {
        String name = text.text().substring(start, end);
        if (name.startsWith("其") || name.startsWith("所属") || name.startsWith("下属") || name.startsWith("直属")) {
            return false;
        }
        return isWhole(start, end) && beginsLikeName(name);
    }

    private static boolean beginsLikeName(String name) {
        return HeadNoun.startsWithLevel(name)
                || HeadNoun.isCollective(name)
                || Agencies.knows(name)
                || name.startsWith("国")
                || name.startsWith("中")
                || name.startsWith("全")
                || Regions.nameInFrontOf(name, null) != null
                || Regions.ofIssuingBody(name, null) != null;
    }

    /** Cuts at blanks behind a whole name where another one begins. */
    private void gaps(int start, int end) {
        int from = start;
        for (int index = start + 2; index < end - 1; index++) {
            if (text.gapBefore(index) && isWhole(from, index) && startsName(index, end)) {
                lost(from, index);
                from = index;
            }
        }
        lost(from, end);
    }

    /** Cuts where a whole name is followed by another one without separator. */
    private void lost(int start, int end) {
        int from = start;
        for (int index = start + 2; index < end - 1; index++) {
            if (LostSeparator.at(text.text(), from, index, end)) {
                findings.add(new Finding(
                        ProblemCode.LOST_SEPARATOR,
                        "No separator between " + text.text().substring(from, index) + " and "
                                + text.text().substring(index, end) + "; check how they were split.",
                        from,
                        end));
                name(from, index);
                from = index;
            }
        }
        name(from, end);
    }

    private void name(int start, int end) {
        String name = text.text().substring(start, end).replace("\n", "");
        if (name.isBlank()) {
            return;
        }
        if (name.length() == 1) {
            findings.add(new Finding(
                    ProblemCode.DAMAGED_UNIT_NAME,
                    "Only " + name + " is left of the name of a unit; complete it from the source.",
                    start,
                    end));
        }
        units.add(new SplitUnit(name, start, end));
    }
}
