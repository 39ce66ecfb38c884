package org.gongwen.extract.structure.header;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.layout.PromulgationNote;
import org.jspecify.annotations.Nullable;

/**
 * 基准年: the year of the written date, else of the document number, else of the note under the title, else of the meeting
 * that passed the notice, else the year that the text names most without looking ahead to it or back at it, else that in
 * which it was published, else the latest of the documents that it names.
 */
final class ReferenceYearReader {
    private static final TextPattern NUMBERED = TextPattern.of("〔((?:19|20)\\d{2})〕");
    private static final TextPattern MEETING =
            TextPattern.of("((?:19|20)\\d{2})年[^。；，]{0,12}第?[^。；，]{0,8}会议?[^。；]{0,20}(?:通过|同意|审议|研究)");
    private static final String AWAY = "到至期比较从自与";
    /** 始建于1996年, 成立于1998年. */
    private static final String FOUNDING = "建立办始成生";
    /** 2025年底前, 2026年6月底前. */
    private static final TextPattern END = TextPattern.of("(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日|底|末)?[之以]?前");

    private static final int LONGEST_END = 8;
    private static final String JOINTS = "和、及与";
    private static final int DIGITS = 4;
    private static final int REACH = 4000;

    private ReferenceYearReader() {}

    static @Nullable Integer read(
            @Nullable LocalDate written,
            @Nullable String documentNumber,
            @Nullable PromulgationNote note,
            @Nullable LocalDate published,
            String text) {
        if (written != null) {
            return written.getYear();
        }
        Matcher numbered = NUMBERED.matcher(documentNumber == null ? "" : documentNumber);
        if (numbered.find()) {
            return Integer.valueOf(numbered.group(1));
        }
        if (note != null && note.year() != null) {
            return note.year();
        }
        Matcher meeting = MEETING.matcher(text.substring(0, Math.min(text.length(), REACH)));
        return meeting.find() ? Integer.valueOf(meeting.group(1)) : mostNamed(text, published);
    }

    private static @Nullable Integer mostNamed(String text, @Nullable LocalDate published) {
        Map<Integer, Integer> own = new TreeMap<>();
        Map<Integer, Integer> all = new TreeMap<>();
        for (int i = text.indexOf('年'); i >= 0; i = text.indexOf('年', i + 1)) {
            int year = yearBefore(text, i);
            if (year > 0) {
                all.merge(year, 1, Integer::sum);
                own.merge(startOfRange(text, i - DIGITS, year), isAway(text, i - DIGITS) ? 0 : 1, Integer::sum);
            }
        }
        Integer most = most(own);
        if (most == null && published != null) {
            return published.getYear();
        }
        return most != null
                ? most
                : all.isEmpty() ? ofDocument(text) : all.keySet().iterator().next();
    }

    /** The year counted most, the latest of several; null where none is counted. */
    private static @Nullable Integer most(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .filter(year -> year.getValue() > 0)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** 到2025年和2030年, 2030年前, 比2015年, 始建于1998年: the years that a text looks ahead to or back at are not its own. */
    private static boolean isAway(String text, int start) {
        int first = start;
        while (first > DIGITS + 1
                && JOINTS.indexOf(text.charAt(first - 1)) >= 0
                && text.charAt(first - 2) == '年'
                && yearBefore(text, first - 2) > 0) {
            first -= DIGITS + 2;
        }
        boolean led = first > 0 && AWAY.indexOf(text.charAt(first - 1)) >= 0;
        int behind = Math.min(text.length(), start + DIGITS + 1);
        boolean founded = start > 1 && text.charAt(start - 1) == '于' && FOUNDING.indexOf(text.charAt(start - 2)) >= 0;
        return led || founded || END.opens(text.subSequence(behind, Math.min(text.length(), behind + LONGEST_END)));
    }

    /** 实施方案(2019-2020年): a plan is of the year with which it begins. */
    private static int startOfRange(String text, int start, int year) {
        boolean range = start > DIGITS && "-—–~～至".indexOf(text.charAt(start - 1)) >= 0;
        int first = range ? yearBefore(text, start - 1) : 0;
        return first > 0 && first < year ? first : year;
    }

    /** The latest year among the numbers of the documents that the text names: 万发改呈〔2013〕87号. */
    private static @Nullable Integer ofDocument(String text) {
        Matcher numbered = NUMBERED.matcher(text.substring(0, Math.min(text.length(), REACH)));
        Integer latest = null;
        while (numbered.find()) {
            Integer year = Integer.valueOf(numbered.group(1));
            latest = latest == null || year > latest ? year : latest;
        }
        return latest;
    }

    private static int yearBefore(String text, int end) {
        if (end < 4 || end > 4 && isDigit(text.charAt(end - 5))) {
            return 0;
        }
        int year = 0;
        for (int i = end - 4; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return 0;
            }
            year = year * 10 + text.charAt(i) - '0';
        }
        return year >= 1900 && year < 2100 ? year : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
