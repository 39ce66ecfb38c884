package org.gongwen.extract.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 句式轮廓: what every match of a regular expression has in common, read from the expression, as indexes for code search
 * read trigrams from one (Cox, Regular Expression Matching with a Trigram Index, 2012). What it does not know it takes for
 * anything, so that no match is ever missed.
 *
 * @param needed sets of characters, smallest first: a match holds one of each
 * @param longest how many characters a match has at the most, {@link #UNBOUNDED} where nobody knows
 * @param atStart whether a match starts where the text starts
 * @param atEnd whether a match ends where the text ends
 */
record PatternOutline(List<Set<Character>> needed, int longest, boolean atStart, boolean atEnd) {
    static final int UNBOUNDED = 1 << 20;
    private static final int MOST = 4;
    /** A larger set is in most clauses. */
    private static final int LARGEST = 40;

    private static final Set<Character> DIGITS = Set.of('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static final PatternOutline EMPTY = new PatternOutline(List.of(), 0, false, false);

    /**
     * The outline of an expression.
     *
     * @throws IllegalArgumentException if it has a part that cannot be read here: flags, quotations or nested classes
     */
    static PatternOutline of(String regex) {
        return new Reader(regex).alternatives();
    }

    private static PatternOutline anything(int longest) {
        return new PatternOutline(List.of(), longest, false, false);
    }

    private static PatternOutline one(Set<Character> characters) {
        return new PatternOutline(List.of(characters), 1, false, false);
    }

    /** A match holds one of the unions of the first sets of both, of the second … */
    private PatternOutline or(PatternOutline other) {
        List<Set<Character>> either = new ArrayList<>();
        for (int i = 0; i < Math.min(needed.size(), other.needed.size()); i++) {
            Set<Character> union = new HashSet<>(needed.get(i));
            union.addAll(other.needed.get(i));
            either.add(union);
        }
        return new PatternOutline(
                smallest(either), Math.max(longest, other.longest), atStart && other.atStart, atEnd && other.atEnd);
    }

    private PatternOutline then(PatternOutline next, boolean first) {
        List<Set<Character>> both = new ArrayList<>(needed);
        both.addAll(next.needed);
        return new PatternOutline(
                smallest(both), added(longest, next.longest), first ? next.atStart : atStart, next.atEnd);
    }

    private PatternOutline repeated(int least, int most) {
        return new PatternOutline(
                least == 0 ? List.of() : needed,
                (int) Math.min(UNBOUNDED, (long) longest * most),
                least > 0 && atStart,
                least > 0 && atEnd);
    }

    private static int added(int one, int other) {
        return Math.min(UNBOUNDED, one + other);
    }

    private static List<Set<Character>> smallest(List<Set<Character>> sets) {
        return new LinkedHashSet<>(sets)
                .stream()
                        .filter(set -> set.size() <= LARGEST)
                        .sorted(Comparator.comparingInt(Set::size))
                        .limit(MOST)
                        .toList();
    }

    /** Reads an expression from left to right. */
    private static final class Reader {
        private final String regex;
        private int at;

        Reader(String regex) {
            this.regex = regex;
        }

        PatternOutline alternatives() {
            PatternOutline outline = sequence();
            while (isNext('|')) {
                at++;
                outline = outline.or(sequence());
            }
            return outline;
        }

        private PatternOutline sequence() {
            PatternOutline outline = EMPTY;
            int start = at;
            while (at < regex.length() && !isNext('|') && !isNext(')')) {
                boolean first = at == start;
                outline = outline.then(quantified(item()), first);
            }
            return outline;
        }

        private PatternOutline item() {
            char c = regex.charAt(at++);
            return switch (c) {
                case '(' -> group();
                case '[' -> characterClass();
                case '\\' -> escaped();
                case '.' -> anything(1);
                case '^' -> new PatternOutline(List.of(), 0, true, false);
                case '$' -> new PatternOutline(List.of(), 0, false, true);
                default -> one(Set.of(c));
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
            return around ? EMPTY : inside;
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
            return known ? one(characters) : anything(1);
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
            for (int c = first; c <= last && characters.size() <= LARGEST; c++) {
                characters.add((char) c);
            }
        }

        private PatternOutline escaped() {
            char c = regex.charAt(at++);
            if (c == 'Q') {
                throw unreadable("quotations");
            }
            if (c == 'd') {
                return one(DIGITS);
            }
            skipName();
            return Character.isLetterOrDigit(c) ? anything(Character.isDigit(c) ? UNBOUNDED : 1) : one(Set.of(c));
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
                case '*' -> item.repeated(0, UNBOUNDED);
                case '+' -> item.repeated(1, UNBOUNDED);
                default -> times(item);
            };
            at += isNext('?') || isNext('+') ? 1 : 0;
            return repeated;
        }

        private PatternOutline times(PatternOutline item) {
            String[] bounds = regex.substring(at, regex.indexOf('}', at)).split(",", -1);
            at = regex.indexOf('}', at) + 1;
            String most = bounds[bounds.length - 1];
            return item.repeated(Integer.parseInt(bounds[0]), most.isEmpty() ? UNBOUNDED : Integer.parseInt(most));
        }

        private boolean isNext(char c) {
            return at < regex.length() && regex.charAt(at) == c;
        }

        private IllegalArgumentException unreadable(String what) {
            return new IllegalArgumentException("Cannot read " + what + " in a pattern: " + regex);
        }
    }
}
