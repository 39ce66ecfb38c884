package org.gongwen.extract;

import java.util.Random;
import java.util.function.Consumer;

/** Checks a property on many cases, each with a random source of its own; a failure names the seed of its case. */
public final class Seeded {
    /** Set to the seed of a failed case, the property runs on that case alone. */
    private static final String SEED = "gongwen.seed";

    /** Set to 100, the property runs on a hundred times as many cases; the build always runs on the same ones. */
    private static final String EFFORT = "gongwen.effort";

    private Seeded() {}

    /** Checks a property. */
    public static void check(int cases, Consumer<Random> property) {
        Long wanted = Long.getLong(SEED);
        long first = wanted == null ? 1 : wanted;
        for (int i = 0; i < (wanted == null ? cases * Integer.getInteger(EFFORT, 1) : 1); i++) {
            long seed = first + i;
            try {
                property.accept(new Random(seed));
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError("With -D" + SEED + "=" + seed + ": " + failure.getMessage(), failure);
            }
        }
    }
}
