package org.gongwen.extract.rule;

/**
 * 例句: a sentence beside its rule, and the rows that it gives.
 *
 * @param text the sentence
 * @param expected the rows, in the form of {@code examples/*.csv}: {@code SPAN KIND VALUE UNIT COMPARATOR key=value … |
 *     …}; empty where there is none
 * @param fires whether the rule takes part in the reading
 */
public record Example(String text, String expected, boolean fires) {
    /** A sentence in whose reading the rule takes part. */
    public static Example fires(String text, String expected) {
        return new Example(text, expected, true);
    }

    /** A sentence that looks like one for the rule, and is none. */
    public static Example spares(String text, String expected) {
        return new Example(text, expected, false);
    }
}
