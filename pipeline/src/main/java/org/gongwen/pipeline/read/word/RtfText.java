package org.gongwen.pipeline.read.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.gongwen.pipeline.read.text.Encodings;

/** RTF 文字: text that comes in bytes of the font's encoding and in Unicode characters, each with a stand-in to skip. */
final class RtfText {
    private static final int SYMBOLS = 2;

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private Charset pendingCharset = Encodings.GB18030;
    private Charset standard = Encodings.GB18030;
    private int skip;

    /** The encoding of the file, of which fonts may have their own. */
    void codePage(int number) {
        standard = charset(number);
    }

    /** The encoding of a font (the numbers of Windows). */
    void font(int font, int number) {
        Charset own = switch (number) {
            case 134 -> Encodings.GB18030;
            case 136 -> named("Big5");
            case 128 -> named("windows-31j");
            case 129, 130 -> named("x-windows-949");
            case SYMBOLS -> StandardCharsets.ISO_8859_1;
            default -> standard;
        };
        fonts.put(font, own);
    }

    void add(int value, int font) {
        if (skip > 0) {
            skip--;
            return;
        }
        Charset charset = fonts.getOrDefault(font, standard);
        if (!charset.equals(pendingCharset)) {
            decode();
            pendingCharset = charset;
        }
        pending.write(value);
    }

    /** A character, behind which so many bytes stand for it where Unicode is unknown. */
    void addUnicode(int number, int standIns) {
        decode();
        text.append((char) (number & 0xffff));
        skip = Math.max(0, standIns);
    }

    void add(String more) {
        decode();
        skip = 0;
        text.append(more);
    }

    /** A group begins or ends: what is to be skipped does not go beyond it. */
    void endSkipping() {
        skip = 0;
    }

    /** What has come since it was last taken. */
    String take() {
        decode();
        skip = 0;
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    private void decode() {
        if (pending.size() > 0) {
            text.append(pending.toString(pendingCharset));
            pending.reset();
        }
    }

    private static Charset charset(int codePage) {
        return switch (codePage) {
            case 950 -> named("Big5");
            case 932 -> named("windows-31j");
            case 949 -> named("x-windows-949");
            case 1252 -> named("windows-1252");
            case 65001 -> StandardCharsets.UTF_8;
            default -> Encodings.GB18030;
        };
    }

    private static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : Encodings.GB18030;
    }
}
