package org.gongwen.extract.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 句式轮廓: what every match of a regular expression has in common, read from the expression, as indexes for code search
 * read trigrams from one (Cox, Regular Expression Matching with a Trigram Index, 2012). What it does not know it takes for
 * anything, so that no match is ever missed.
 *
 * @param ways what matches hold: every match is of one of these ways, of which there is one at least
 * @param longest how many characters a match has at the most, {@link #UNBOUNDED} where nobody knows
 * @param atStart whether a match starts where the text starts
 * @param atEnd whether a match ends where the text ends
 */
record PatternOutline(List<Way> ways, int longest, boolean atStart, boolean atEnd) {
    static final int UNBOUNDED = 1 << 20;
    private static final int MOST_WAYS = 64;
    /** A larger set is in most clauses. */
    private static final int LARGEST = 40;

    private static final Set<Character> DIGITS = Set.of('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static final PatternOutline EMPTY = anything(0);

    /**
     * Characters that matches hold.
     *
     * @param all each of these
     * @param any one of each of these sets
     */
    record Way(Set<Character> all, Set<Set<Character>> any) {
        static final Way UNKNOWN = new Way(Set.of(), Set.of());

        /** Holds one of these characters. */
        private static Way of(Set<Character> characters) {
            if (characters.size() == 1) {
                return new Way(characters, Set.of());
            }
            return characters.size() > LARGEST ? UNKNOWN : new Way(Set.of(), Set.of(characters));
        }

        private Way and(Way other) {
            return new Way(union(all, other.all), union(any, other.any));
        }

        /** Sets of characters, smallest first: a match holds one of each. */
        private List<Set<Character>> sets() {
            return Stream.concat(all.stream().map(Set::of), any.stream())
                    .sorted(Comparator.comparingInt(Set::size))
                    .toList();
        }
    }

    /**
     * The outline of an expression.
     *
     * @throws IllegalArgumentException if it has a part that cannot be read here: flags, quotations or nested classes
     */
    static PatternOutline of(String regex) {
        return new Reader(regex).alternatives();
    }

    /** What matches of all ways have in common: one of the first sets of each, one of the second … */
    Way common() {
        return common(ways);
    }

    private static PatternOutline anything(int longest) {
        return new PatternOutline(List.of(Way.UNKNOWN), longest, false, false);
    }

    private static PatternOutline one(Set<Character> characters) {
        return new PatternOutline(List.of(Way.of(characters)), 1, false, false);
    }

    private PatternOutline or(PatternOutline other) {
        List<Way> either = List.copyOf(union(new LinkedHashSet<>(ways), new LinkedHashSet<>(other.ways)));
        return new PatternOutline(
                either.contains(Way.UNKNOWN)
                        ? EMPTY.ways
                        : either.size() > MOST_WAYS ? List.of(common(either)) : either,
                Math.max(longest, other.longest),
                atStart && other.atStart,
                atEnd && other.atEnd);
    }

    private PatternOutline then(PatternOutline next, boolean first) {
        return new PatternOutline(
                both(ways, next.ways), added(longest, next.longest), first ? next.atStart : atStart, next.atEnd);
    }

    private static List<Way> both(List<Way> some, List<Way> others) {
        if (some.size() * others.size() > MOST_WAYS) {
            return some.size() > others.size()
                    ? both(List.of(common(some)), others)
                    : both(some, List.of(common(others)));
        }
        return some.stream()
                .flatMap(one -> others.stream().map(one::and))
                .distinct()
                .toList();
    }

    private static Way common(List<Way> ways) {
        List<Set<Character>> shared = ways.get(0).sets();
        for (Way way : ways.subList(1, ways.size())) {
            List<Set<Character>> sets = way.sets();
            List<Set<Character>> unions = new ArrayList<>();
            for (int i = 0; i < Math.min(shared.size(), sets.size()); i++) {
                unions.add(union(shared.get(i), sets.get(i)));
            }
            shared = unions;
        }
        return shared.stream().map(Way::of).reduce(Way.UNKNOWN, Way::and);
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        Set<T> union = new LinkedHashSet<>(some);
        union.addAll(others);
        return union;
    }

    private PatternOutline repeated(int least, int most) {
        return new PatternOutline(
                least == 0 ? EMPTY.ways : ways,
                (int) Math.min(UNBOUNDED, (long) longest * most),
                least > 0 && atStart,
                least > 0 && atEnd);
    }

    private static int added(int one, int other) {
        return Math.min(UNBOUNDED, one + other);
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
                case '^' -> new PatternOutline(EMPTY.ways, 0, true, false);
                case '$' -> new PatternOutline(EMPTY.ways, 0, false, true);
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
