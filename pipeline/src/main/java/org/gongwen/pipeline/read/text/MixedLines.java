package org.gongwen.pipeline.read.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** 混合编码: files that were put together of UTF-8 and GB18030 pieces. */
final class MixedLines {
    private MixedLines() {}

    /** Whether a tenth of the foreign bytes at least stands in lines of each encoding. */
    static boolean isMixed(byte[] bytes) {
        long utf8 = 0;
        long other = 0;
        for (int start = 0; start < bytes.length; ) {
            int end = lineEnd(bytes, start);
            Utf8Census census = Utf8Census.of(bytes, start, end);
            if (census.invalid() == 0) {
                utf8 += census.valid() >= 12 ? census.valid() : 0;
            } else if (!census.prevails()) {
                other += census.invalid() + census.valid();
            }
            start = end;
        }
        return utf8 * 10 > utf8 + other && other * 10 > utf8 + other;
    }

    static Decoded decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length / 2);
        int foreign = 0;
        for (int start = 0; start < bytes.length; ) {
            int end = lineEnd(bytes, start);
            Utf8Census census = Utf8Census.of(bytes, start, end);
            Charset charset = census.invalid() == 0 || census.prevails() ? StandardCharsets.UTF_8 : Encodings.GB18030;
            foreign += charset.equals(Encodings.GB18030) ? 1 : 0;
            text.append(new String(bytes, start, end - start, charset));
            start = end;
        }
        String decoded = text.toString();
        int damaged = Encodings.countReplaced(decoded, 0, decoded.length());
        return new Decoded(Encodings.normaliseLineEnds(decoded), "UTF-8+GB18030", Math.max(damaged, foreign));
    }

    private static int lineEnd(byte[] bytes, int start) {
        int i = start;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, bytes.length);
    }
}
