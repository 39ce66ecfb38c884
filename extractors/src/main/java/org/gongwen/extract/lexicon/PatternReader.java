package org.gongwen.extract.lexicon;

import java.util.HashSet;
import java.util.Set;

/** 句式读取: reads the outline of a regular expression from left to right. */
final class PatternReader {
    private static final Set<Character> DIGITS = Set.of('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private final String regex;
    private int at;

    PatternReader(String regex) {
        this.regex = regex;
    }

    /** Of all alternatives up to the end of the expression, or of the group that it stands in. */
    PatternOutline alternatives() {
        PatternOutline outline = sequence();
        while (isNext('|')) {
            at++;
            outline = outline.or(sequence());
        }
        return outline;
    }

    private PatternOutline sequence() {
        PatternOutline outline = PatternOutline.EMPTY;
        while (at < regex.length() && !isNext('|') && !isNext(')')) {
            outline = outline.then(quantified(item()));
        }
        return outline;
    }

    private PatternOutline item() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escaped();
            case '.' -> PatternOutline.anything(1);
            case '^' -> new PatternOutline(PatternOutline.EMPTY.ways(), 0, true, false);
            case '$' -> new PatternOutline(PatternOutline.EMPTY.ways(), 0, false, true);
            default -> PatternOutline.one(Set.of(c));
        };
    }

    private PatternOutline group() {
        boolean around = regex.startsWith("?=", at)
                || regex.startsWith("?!", at)
                || regex.startsWith("?<=", at)
                || regex.startsWith("?<!", at);
        if (around) {
            at += regex.charAt(at + 1) == '<' ? 3 : 2;
        } else if (regex.startsWith("?:", at)) {
            at += 2;
        } else if (regex.startsWith("?<", at)) {
            at = regex.indexOf('>', at) + 1;
        } else if (isNext('?')) {
            throw unreadable("flags");
        }
        PatternOutline inside = alternatives();
        at++;
        return around ? PatternOutline.EMPTY : inside;
    }

    private PatternOutline characterClass() {
        boolean known = !isNext('^');
        Set<Character> characters = new HashSet<>();
        int start = at;
        while (!isNext(']') || at == start) {
            char first = regex.charAt(at++);
            if (first == '[' || first == '&' && isNext('&')) {
                throw unreadable("a class within a class");
            }
            if (first == '\\') {
                first = regex.charAt(at++);
                known &= !Character.isLetter(first);
                skipName();
            }
            add(characters, first, range(first));
        }
        at++;
        return known ? PatternOutline.one(characters) : PatternOutline.anything(1);
    }

    /** The last character of the range that a character opens, or itself. */
    private char range(char first) {
        if (!isNext('-') || at + 1 >= regex.length() || regex.charAt(at + 1) == ']') {
            return first;
        }
        at += 2;
        return regex.charAt(at - 1);
    }

    private static void add(Set<Character> characters, char first, char last) {
        for (int c = first; c <= last && characters.size() <= PatternOutline.LARGEST; c++) {
            characters.add((char) c);
        }
    }

    private PatternOutline escaped() {
        char c = regex.charAt(at++);
        if (c == 'Q') {
            throw unreadable("quotations");
        }
        if (c == 'd') {
            return PatternOutline.one(DIGITS);
        }
        skipName();
        return Character.isLetterOrDigit(c)
                ? PatternOutline.anything(Character.isDigit(c) ? PatternOutline.UNBOUNDED : 1)
                : PatternOutline.one(Set.of(c));
    }

    /** {IsHan} behind an escape. */
    private void skipName() {
        if (isNext('{') && Character.isLetter(regex.charAt(at - 1))) {
            at = regex.indexOf('}', at) + 1;
        }
    }

    private PatternOutline quantified(PatternOutline item) {
        char sign = at < regex.length() ? regex.charAt(at) : ' ';
        if ("?*+{".indexOf(sign) < 0) {
            return item;
        }
        at++;
        PatternOutline repeated = switch (sign) {
            case '?' -> item.repeated(0, 1);
            case '*' -> item.repeated(0, PatternOutline.UNBOUNDED);
            case '+' -> item.repeated(1, PatternOutline.UNBOUNDED);
            default -> times(item);
        };
        at += isNext('?') || isNext('+') ? 1 : 0;
        return repeated;
    }

    private PatternOutline times(PatternOutline item) {
        String[] bounds = regex.substring(at, regex.indexOf('}', at)).split(",", -1);
        at = regex.indexOf('}', at) + 1;
        String most = bounds[bounds.length - 1];
        return item.repeated(
                Integer.parseInt(bounds[0]), most.isEmpty() ? PatternOutline.UNBOUNDED : Integer.parseInt(most));
    }

    private boolean isNext(char c) {
        return at < regex.length() && regex.charAt(at) == c;
    }

    private IllegalArgumentException unreadable(String what) {
        return new IllegalArgumentException("Cannot read " + what + " in a pattern: " + regex);
    }
}
