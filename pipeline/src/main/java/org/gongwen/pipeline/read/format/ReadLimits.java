package org.gongwen.pipeline.read.format;

/**
 * 限制: how much a file may take up before it is given up.
 *
 * @param fileBytes size of a file, or of a member of an archive when it is inflated
 * @param inflatedBytes all members or parts of one file together when they are inflated
 * @param ratio how many times larger than the file its inflated contents may be, once they are over 8 MiB
 * @param members members of an archive, rows of a file of records
 * @param depth archives within archives
 * @param characters text of one notice
 */
public record ReadLimits(long fileBytes, long inflatedBytes, int ratio, int members, int depth, int characters) {
    private static final long MEBIBYTE = 1L << 20;

    /** Limits that every real notice keeps by far. */
    public static ReadLimits standard() {
        return new ReadLimits(64 * MEBIBYTE, 256 * MEBIBYTE, 200, 10_000, 3, 10_000_000);
    }

    /** Checks what has been inflated so far out of a file of so many bytes. */
    public void checkInflated(long inflated, long packed) throws ReadFailure {
        if (inflated > inflatedBytes || (inflated > 8 * MEBIBYTE && inflated / ratio > packed)) {
            throw ReadFailure.tooLarge("The file holds " + packed + " bytes and inflates to over " + inflated
                    + ". Raise the limit, or leave it out.");
        }
    }
}
