package org.gongwen.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 术语: the Chinese name and the meaning of a value that a column may hold, for the data dictionary. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Term {
    /** Its Chinese name. */
    String zh();

    /** What it means; empty where its name says all. */
    String doc() default "";
}
