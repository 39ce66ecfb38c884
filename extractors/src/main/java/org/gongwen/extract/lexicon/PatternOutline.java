package org.gongwen.extract.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
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
    /** A larger set is in most clauses. */
    static final int LARGEST = 40;

    private static final int MOST_WAYS = 64;

    /** Of an expression that matches between two characters, without any. */
    static final PatternOutline EMPTY = anything(0);

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
        return new PatternReader(regex).alternatives();
    }

    /** What matches of all ways have in common: one of the first sets of each, one of the second … */
    Way common() {
        return common(ways);
    }

    static PatternOutline anything(int longest) {
        return new PatternOutline(List.of(Way.UNKNOWN), longest, false, false);
    }

    static PatternOutline one(Set<Character> characters) {
        return new PatternOutline(List.of(Way.of(characters)), 1, false, false);
    }

    /** Of an expression that matches where either does. */
    PatternOutline or(PatternOutline other) {
        List<Way> either = List.copyOf(union(new LinkedHashSet<>(ways), new LinkedHashSet<>(other.ways)));
        return new PatternOutline(
                either.contains(Way.UNKNOWN)
                        ? EMPTY.ways
                        : either.size() > MOST_WAYS ? List.of(common(either)) : either,
                Math.max(longest, other.longest),
                atStart && other.atStart,
                atEnd && other.atEnd);
    }

    /** Of an expression whose matches go on with matches of another. */
    PatternOutline then(PatternOutline next) {
        return new PatternOutline(
                both(ways, next.ways),
                added(longest, next.longest),
                this == EMPTY ? next.atStart : atStart,
                next.atEnd);
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

    /** Of an expression that matches so many times on end. */
    PatternOutline repeated(int least, int most) {
        return new PatternOutline(
                least == 0 ? EMPTY.ways : ways,
                (int) Math.min(UNBOUNDED, (long) longest * most),
                least > 0 && atStart,
                least > 0 && atEnd);
    }

    private static int added(int one, int other) {
        return Math.min(UNBOUNDED, one + other);
    }
}
