package org.gongwen.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 表: marks a record as the row of a published table. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {
    /** Name of the table and of its files. */
    String name();

    /** Chinese name. */
    String zh();

    /** What one row is, in English. */
    String doc();

    /** What one row is, in Chinese. */
    String docZh();

    /** Names of the columns that tell one row from all others; empty where there are none. */
    String[] key() default {};
}
