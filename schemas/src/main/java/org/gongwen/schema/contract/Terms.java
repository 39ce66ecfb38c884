package org.gongwen.schema.contract;

import org.gongwen.schema.Term;
import org.jspecify.annotations.Nullable;

/** 术语: the Chinese names and the meanings of the values that columns may hold. */
public final class Terms {
    private Terms() {}

    /** The Chinese name of a value; empty where it has none. */
    public static String chinese(Enum<?> value) {
        Term term = term(value);
        return term == null ? "" : term.zh();
    }

    /** What a value means; empty where its name says all. */
    public static String meaning(Enum<?> value) {
        Term term = term(value);
        return term == null ? "" : term.doc();
    }

    private static @Nullable Term term(Enum<?> value) {
        try {
            return value.getDeclaringClass().getField(value.name()).getAnnotation(Term.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Every enum constant is a field", e);
        }
    }
}
