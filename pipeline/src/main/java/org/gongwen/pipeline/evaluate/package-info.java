/**
 * 评测: scores extracted rows against gold.
 *
 * <p>In come the rows of a dataset and the gold of some of its notices; out come figures with their errors. White space
 * and the width of characters never count, nor does anything of notices that have no gold. Sections and targets are
 * aligned with the gold in text order, so that one that is missed does not make the next ones wrong. Worked example: of
 * a gold target 514万亩 that was read as 514 亩, targets.span is right and targets.strict wrong.
 */
@NullMarked
package org.gongwen.pipeline.evaluate;

import org.jspecify.annotations.NullMarked;
