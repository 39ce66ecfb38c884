package org.gongwen.pipeline.read.text;

/**
 * UTF-8 普查: how far bytes are UTF-8.
 *
 * @param valid bytes in well-formed sequences of several bytes
 * @param invalid bytes over 127 outside of them
 */
record Utf8Census(int valid, int invalid) {
    static Utf8Census of(byte[] bytes, int from, int to) {
        int valid = 0;
        int invalid = 0;
        for (int i = from; i < to; ) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequence(bytes, i, to);
            valid += length;
            invalid += length == 0 ? 1 : 0;
            i += Math.max(length, 1);
        }
        return new Utf8Census(valid, invalid);
    }

    /** Whether more speaks for UTF-8 than against it; GB18030 text hardly ever forms sequences of UTF-8. */
    boolean prevails() {
        return valid > 4L * invalid;
    }

    private static int sequence(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xff;
        int length = first >= 0xf0 && first <= 0xf4
                ? 4
                : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
        if (length == 0 || at + length > to) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
