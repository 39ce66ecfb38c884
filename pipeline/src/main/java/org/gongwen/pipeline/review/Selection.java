package org.gongwen.pipeline.review;

/** 选取: which notices get a page. */
public enum Selection {
    /** All of them. */
    ALL,
    /** Those that have problems, or could not be read. */
    OPEN_PROBLEMS;

    boolean takes(ReviewedNotice notice) {
        return switch (this) {
            case ALL -> true;
            case OPEN_PROBLEMS ->
                !notice.problems().isEmpty()
                        || !notice.notice().required("status").equals("READ");
        };
    }
}
