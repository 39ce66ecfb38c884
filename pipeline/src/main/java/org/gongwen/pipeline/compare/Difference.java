package org.gongwen.pipeline.compare;

import org.gongwen.schema.Change;
import org.jspecify.annotations.Nullable;

/**
 * 差异: a change with what a person needs to know it by.
 *
 * @param change the change
 * @param title title of the notice, where it has one
 * @param subject what the row is about: the indicator of a target, the name of a unit
 */
public record Difference(
        Change change, @Nullable String title, @Nullable String subject) {}
