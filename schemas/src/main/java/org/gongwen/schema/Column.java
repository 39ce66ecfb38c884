package org.gongwen.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 列: the documentation of one column of a published table. The column's name is the component's name in snake_case, its
 * type the component's type; it may be empty when the component is {@code @Nullable}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
    /** Name of the column where Java's keywords forbid it as a component; otherwise empty. */
    String name() default "";

    /** Chinese name of the column. */
    String zh();

    /** What the column holds, in English. */
    String doc();

    /** What the column holds, in Chinese. */
    String docZh();

    /** An example cell. */
    String example() default "";

    /** What its numbers count, in both languages, or the column that says so; empty where they need no unit. */
    String unit() default "";

    /** The standard, law or page that defines the column; empty where it is our own. */
    String source() default "";
}
