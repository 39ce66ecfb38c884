package org.gongwen.pipeline.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 编码: decodes text of which nobody knows the encoding for certain. A byte order mark decides; else NUL bytes tell
 * UTF-16; else UTF-8 where its sequences prevail; else GB18030, of which gb2312 and gbk are parts. Files put together
 * of UTF-8 and GB18030 lines are decoded line by line.
 */
public final class Encodings {
    /** GB 18030, which also reads what calls itself gb2312 or gbk. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private Encodings() {}

    /** Decodes bytes that declare nothing. */
    public static Decoded decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /** Decodes bytes that declare an encoding; the declaration only decides where the bytes do not. */
    public static Decoded decode(byte[] bytes, @Nullable String declared) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = Utf16Guess.of(bytes);
        return wide == null ? decodeNarrow(bytes, declared) : decoded(bytes, 0, wide);
    }

    /** Whether the bytes are UTF-16, by their mark or by their looks. */
    public static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || Utf16Guess.of(bytes) != null;
    }

    private static Decoded decodeNarrow(byte[] bytes, @Nullable String declared) {
        Utf8Census census = Utf8Census.of(bytes, 0, bytes.length);
        if (census.invalid() == 0) {
            return decoded(bytes, 0, StandardCharsets.UTF_8);
        }
        if (isBig5(declared) && isClean(bytes, Charset.forName("Big5"))) {
            return decoded(bytes, 0, Charset.forName("Big5"));
        }
        if (MixedLines.isMixed(bytes)) {
            return MixedLines.decode(bytes);
        }
        return decoded(bytes, 0, census.prevails() ? StandardCharsets.UTF_8 : GB18030);
    }

    static Decoded decoded(byte[] bytes, int from, Charset charset) {
        String raw = new String(bytes, from, bytes.length - from, charset);
        return new Decoded(normaliseLineEnds(raw), charset.name(), countReplaced(raw, 0, raw.length()));
    }

    static int countReplaced(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == '\ufffd' ? 1 : 0;
        }
        return count;
    }

    /** The text with every line end made {@code \n} and without NUL characters. */
    public static String normaliseLineEnds(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                lines.append(pair ? "" : "\n");
            } else if (c == '\f' || c == '\u000b' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                lines.append('\n');
            } else if (c != 0 && c != '\ufeff') {
                lines.append(c);
            }
        }
        return lines.toString();
    }

    private static boolean isBig5(@Nullable String declared) {
        return declared != null && declared.toLowerCase(Locale.ROOT).startsWith("big5");
    }

    private static boolean isClean(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int... marks) {
        if (bytes.length < marks.length) {
            return false;
        }
        for (int i = 0; i < marks.length; i++) {
            if ((bytes[i] & 0xff) != marks[i]) {
                return false;
            }
        }
        return true;
    }
}
