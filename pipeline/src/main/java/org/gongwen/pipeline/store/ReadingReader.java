package org.gongwen.pipeline.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwen.schema.Problem;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.Severity;
import org.gongwen.schema.Stage;
import org.gongwen.schema.Status;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** 读取结果读入: bytes that {@link ReadingWriter} wrote back to readings. */
final class ReadingReader {
    /** Making one takes longer than unpacking a notice with it. */
    private static final ThreadLocal<ZstdDecompressCtx> UNPACKING = ThreadLocal.withInitial(ZstdDecompressCtx::new);

    /** The number of the form and something behind it. */
    private static final int SHORTEST = 2;

    private final DataInputStream in;

    private ReadingReader(DataInputStream in) {
        this.in = in;
    }

    /**
     * The readings.
     *
     * @throws UnknownFormException where another version wrote them, in a form or with names that this one does not know
     */
    static List<Reading> read(byte[] bytes) throws UnknownFormException {
        if (bytes.length < SHORTEST || bytes[0] != ReadingWriter.FORM) {
            throw new UnknownFormException("form " + (bytes.length == 0 ? "none" : bytes[0]));
        }
        try {
            byte[] plain = plain(bytes);
            return new ReadingReader(new DataInputStream(new ByteArrayInputStream(plain))).readings();
        } catch (IOException | IllegalArgumentException | ZstdException e) {
            throw new UnknownFormException(String.valueOf(e.getMessage()));
        }
    }

    private static byte[] plain(byte[] bytes) throws IOException {
        long size = Zstd.getFrameContentSize(bytes, 1, bytes.length - 1);
        if (size < 0 || size > Integer.MAX_VALUE) {
            throw new IOException("size " + size);
        }
        byte[] plain = new byte[(int) size];
        UNPACKING.get().decompressByteArray(plain, 0, plain.length, bytes, 1, bytes.length - 1);
        return plain;
    }

    private List<Reading> readings() throws IOException {
        int count = number();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(new Reading(
                    required(),
                    Status.valueOf(required()),
                    text(),
                    in.readLong(),
                    text(),
                    in.readBoolean() ? notice() : null,
                    problems()));
        }
        return readings;
    }

    private ParsedNotice notice() throws IOException {
        String text = required();
        int count = number();
        List<Block> blocks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            blocks.add(block());
        }
        int entries = number();
        Map<String, String> metadata = new HashMap<>();
        for (int i = 0; i < entries; i++) {
            metadata.put(required(), required());
        }
        return new ParsedNotice(text, blocks, metadata);
    }

    private Block block() throws IOException {
        int kind = in.readByte();
        int start = number();
        int end = start + number();
        return switch (kind) {
            case ReadingWriter.TABLE -> new Block.Table(start, end, cells());
            case ReadingWriter.WHOLE_PARAGRAPH -> new Block.Paragraph(start, end, true);
            case ReadingWriter.PARAGRAPH -> new Block.Paragraph(start, end, false);
            default -> throw new IOException("block " + kind);
        };
    }

    private List<Block.Cell> cells() throws IOException {
        int count = number();
        List<Block.Cell> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int row = number();
            int column = number();
            int rowSpan = number();
            int columnSpan = number();
            boolean header = in.readBoolean();
            int start = number();
            cells.add(new Block.Cell(row, column, rowSpan, columnSpan, header, start, start + number()));
        }
        return cells;
    }

    private List<Problem> problems() throws IOException {
        int count = number();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            problems.add(new Problem(
                    text(),
                    text(),
                    Stage.valueOf(required()),
                    Severity.valueOf(required()),
                    ProblemCode.valueOf(required()),
                    required(),
                    text(),
                    optional(),
                    optional()));
        }
        return problems;
    }

    private @Nullable Integer optional() throws IOException {
        return in.readBoolean() ? Integer.valueOf(number()) : null;
    }

    private int number() throws IOException {
        int number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int b = in.readUnsignedByte();
            number |= (b & 0x7F) << shift;
            if ((b & 0x80) == 0) {
                return number;
            }
        }
        throw new IOException("number without end");
    }

    private String required() throws IOException {
        String text = text();
        if (text == null) {
            throw new IOException("text is missing");
        }
        return text;
    }

    private @Nullable String text() throws IOException {
        int form = in.readByte();
        return switch (form) {
            case ReadingWriter.ABSENT -> null;
            case ReadingWriter.UTF8 -> text(StandardCharsets.UTF_8);
            case ReadingWriter.UTF16 -> rawText();
            default -> throw new IOException("text " + form);
        };
    }

    private String text(Charset charset) throws IOException {
        byte[] bytes = new byte[number()];
        in.readFully(bytes);
        return new String(bytes, charset);
    }

    private String rawText() throws IOException {
        char[] chars = new char[number() / Character.BYTES];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = in.readChar();
        }
        return new String(chars);
    }

    /** 未知格式: the bytes are those of another version. */
    static final class UnknownFormException extends Exception {
        private static final long serialVersionUID = 1L;

        UnknownFormException(String message) {
            super(message);
        }
    }
}
