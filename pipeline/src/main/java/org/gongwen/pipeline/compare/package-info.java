/**
 * 比较: from two snapshot folders to rows of changes. {@link org.gongwen.pipeline.compare.SnapshotComparison} reads both
 * side by side in source order and holds the rows of one notice at a time. Example: 500万亩 that became 600万亩 is a CHANGED
 * row with column {@code value}. Places in the text, counts and rule ids are left alone: they change without news.
 */
@NullMarked
package org.gongwen.pipeline.compare;

import org.jspecify.annotations.NullMarked;
