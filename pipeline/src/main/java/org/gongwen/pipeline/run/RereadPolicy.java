package org.gongwen.pipeline.run;

/**
 * 重读规则: when a file is opened or parsed although the store knows it.
 *
 * @param check by what a file is taken for unchanged
 * @param attempts how many runs try a file that cannot be read; after them it is tried only where it changes
 */
public record RereadPolicy(Check check, int attempts) {
    /** 比对方式: by what a file is taken for unchanged. */
    public enum Check {
        /** By its size and time, without opening it. */
        STAMP,
        /** By its content. */
        CONTENT
    }

    /** As runs do unless told otherwise. */
    public static final RereadPolicy STANDARD = new RereadPolicy(Check.STAMP, 3);

    /** Checks its number. */
    public RereadPolicy {
        if (attempts < 1) {
            throw new IllegalArgumentException("Invalid attempts: " + attempts + ", at least 1");
        }
    }
}
