package org.gongwen.pipeline.review;

import java.nio.file.Path;

/**
 * 已写复核: a review folder that is complete.
 *
 * @param firstPage the page to open
 * @param pages how many notices have a page
 */
public record WrittenReview(Path firstPage, int pages) {}
