/**
 * 复核页面: a snapshot in, a folder of pages out that a browser opens without a network. {@link
 * org.gongwen.pipeline.review.ReviewFolder} reads the snapshot's own files (Parquet or CSV, and texts.parquet) notice by
 * notice and writes an index with figures and a page for each notice, its text with every section, target, unit and problem
 * marked in place. Pages hold no script and no style of their own, only marked text and data; what a notice says is escaped,
 * and the pages forbid the browser everything but the files beside them. It extracts nothing. Example: the target
 * {@code 514万亩} becomes {@code <mark class="target kind-ACREAGE role-TARGET" data-marks="t3">514万亩</mark>}.
 */
@NullMarked
package org.gongwen.pipeline.review;

import org.jspecify.annotations.NullMarked;
