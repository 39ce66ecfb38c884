package org.gongwen.extract.unit;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.text.NormalText;

/**
 * 单位切分: cuts a stretch of text into names of units (extraction.md, section 4): for salutations and table cells, and for
 * the lists that {@link UnitListReader} finds.
 *
 * <p>Example: {@code 市人社局、市财政局等,各市、县(区)政府} gives 市人社局, 市财政局 and 各市、县(区)政府, open-ended.
 */
public final class UnitSplitter {
    private UnitSplitter() {}

    /** The names between start and end; an ending colon or stop belongs to none. */
    public static SplitUnits split(NormalText text, int start, int end) {
        int last = end;
        while (last > start
                && (UnitText.isColon(text.text().charAt(last - 1))
                        || isEnd(text.text().charAt(last - 1)))) {
            last--;
        }
        NameCutter cutter = new NameCutter(text);
        for (Entry entry : entries(text.text(), start, last)) {
            cutter.cut(entry.start(), entry.end());
        }
        return cutter.result();
    }

    private static boolean isEnd(char character) {
        return UnitText.isStop(character) || UnitText.isSeparator(character);
    }

    /** The stretches between separators outside brackets, collectives joined again. */
    static List<Entry> entries(String text, int start, int end) {
        return joinCollectives(text, cutAtSeparators(text, start, end));
    }

    private static List<Entry> cutAtSeparators(String text, int start, int end) {
        Brackets brackets = Brackets.of(text, start, end);
        List<Entry> entries = new ArrayList<>();
        int from = start;
        int bracket = 0;
        char before = '、';
        for (int index = start; index < end; index++) {
            char character = text.charAt(index);
            if (Brackets.isOpen(character)) {
                index = Math.max(index, brackets.closeAt(bracket));
                bracket = next(brackets, bracket, index);
            } else if (UnitText.isSeparator(character)) {
                add(entries, from, index, before);
                from = index + 1;
                before = character;
            }
        }
        add(entries, from, end, before);
        return entries;
    }

    /** The first bracket that opens behind the index. */
    private static int next(Brackets brackets, int bracket, int index) {
        int next = bracket + 1;
        while (next < brackets.count() && brackets.openAt(next) <= index) {
            next++;
        }
        return next;
    }

    private static void add(List<Entry> entries, int start, int end, char before) {
        if (start < end) {
            entries.add(new Entry(start, end, before));
        }
    }

    private static List<Entry> joinCollectives(String text, List<Entry> entries) {
        List<Entry> joined = new ArrayList<>(entries.size());
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            int last = index;
            while (last + 1 < entries.size() && goesOn(text, entries, index, last)) {
                last++;
            }
            joined.add(new Entry(entry.start(), entries.get(last).end(), entry.before()));
            index = last;
        }
        return joined;
    }

    private static boolean goesOn(String text, List<Entry> entries, int first, int last) {
        Entry next = entries.get(last + 1);
        if (next.before() == '\n' && isWrapped(entries.get(last).in(text), next.in(text))) {
            return true;
        }
        if (next.before() != '、' && !isSpaced(next.before()) || last - first > 12) {
            return false;
        }
        String here = entries.get(last).in(text);
        boolean open = last == first ? HeadNoun.isOpenCollective(here) : HeadNoun.isBare(HeadNoun.withoutBracket(here));
        String following = NameCutter.core(next.in(text));
        return open && (HeadNoun.continuesCollective(following) || HeadNoun.sharesOffice(here, following))
                || HeadNoun.continuesParty(here, following)
                || Regions.shareLevel(here, following)
                || HeadNoun.continuesGathering(here, following);
    }

    /** Whether a line end in a cell cut a name. */
    private static boolean isWrapped(String here, String next) {
        return !HeadNoun.endsWithHead(here) && !here.endsWith("等") || HeadNoun.isBare(next) && !HeadNoun.isBare(here);
    }

    private static boolean isSpaced(char separator) {
        return separator == '丶' || separator == '﹑' || separator == '､';
    }
}
