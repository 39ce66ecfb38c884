package org.gongwen.pipeline.read.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-16 判断: whether bytes without a mark are UTF-16, by the NUL bytes that no other text has. */
final class Utf16Guess {
    private static final int SAMPLE = 64 * 1024;

    private Utf16Guess() {}

    static @Nullable Charset of(byte[] bytes) {
        int end = Math.min(bytes.length, SAMPLE) & ~1;
        int nulls = 0;
        int little = 0;
        int big = 0;
        for (int i = 0; i + 1 < end; i += 2) {
            int low = bytes[i] & 0xff;
            int high = bytes[i + 1] & 0xff;
            nulls += low == 0 || high == 0 ? 1 : 0;
            little += isLikely(high << 8 | low) ? 1 : 0;
            big += isLikely(low << 8 | high) ? 1 : 0;
        }
        int pairs = end / 2;
        if (nulls == 0 || Math.max(little, big) < pairs * 0.9) {
            return null;
        }
        return little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean isLikely(int c) {
        return (c >= ' ' && c < 0x7f)
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || (c >= 0x3400 && c <= 0x9fff)
                || (c >= 0x3000 && c <= 0x303f)
                || (c >= 0xff00 && c <= 0xff5e)
                || (c >= 0x2010 && c <= 0x2030)
                || Character.isSurrogate((char) c);
    }
}
