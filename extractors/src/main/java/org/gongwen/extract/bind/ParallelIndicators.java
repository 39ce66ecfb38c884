package org.gongwen.extract.bind;

import org.gongwen.schema.Kind;

/** 省略: the second of two parallel values names only what differs (一类地区标准为1950元，二类地区为1800元). */
final class ParallelIndicators {
    private static final int SHORT = 6;
    private static final int NEAR = 40;

    private ParallelIndicators() {}

    /** The subject with what it shares with that of the quantity before, where it leaves that out. */
    static String complete(Site s, String own) {
        int before = s.first() - 1;
        if (own.length() > SHORT
                || before < 0
                || s.kind() != Kind.AMOUNT && s.kind() != Kind.RATE
                || s.c().all().get(before).kind() != s.kind()
                || s.c().all().get(s.first()).start() - s.c().all().get(before).end() > NEAR
                || s.c().all().get(before).start() < s.c().sentenceStart()) {
            return own;
        }
        Site of = s.to(before);
        return of == null || !of.unit().equals(s.unit())
                ? own
                : joined(Indicators.find(of).indicator(), own, s);
    }

    private static String joined(String other, String own, Site s) {
        int shared = other.indexOf(own.substring(own.length() - 2));
        if (shared < 0) {
            return s.previous() == s.first() - 1 ? replaced(other, own) : own;
        }
        int end = shared + 2;
        int start = end;
        int length = 0;
        while (start > 0 && length < own.length() && other.charAt(start - 1) == own.charAt(own.length() - 1 - length)) {
            start--;
            length++;
        }
        if (length < 2 || length * 2 < own.length()) {
            return own;
        }
        if (end < other.length()) {
            return own + other.substring(end);
        }
        return start > own.length() ? other.substring(0, Math.min(start, end - own.length())) + own : own;
    }

    /** 经费定额小学720元、初中940元: the last word gives way to one that is as long. */
    private static String replaced(String other, String own) {
        var words = Words.of(other);
        if (words.isEmpty()) {
            return own;
        }
        var last = words.get(words.size() - 1);
        boolean alike = last.text().length() == own.length() && other.length() > own.length() + 3;
        return alike ? other.substring(0, other.length() - own.length()) + own : own;
    }
}
