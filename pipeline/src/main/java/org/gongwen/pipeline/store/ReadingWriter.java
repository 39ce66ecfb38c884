package org.gongwen.pipeline.store;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongwen.schema.Problem;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** 读取结果写出: readings as bytes: the number of the form, then all fields in the order of the records, compressed. */
final class ReadingWriter {
    /** Raised with every change of what is written; what has another number is parsed again. */
    static final int FORM = 2;

    /** As small as zlib makes them. */
    private static final int LEVEL = 5;

    static final int ABSENT = 0;
    static final int UTF8 = 1;
    static final int UTF16 = 2;
    static final int PARAGRAPH = 0;
    static final int WHOLE_PARAGRAPH = 1;
    static final int TABLE = 2;

    private final DataOutputStream out;

    private ReadingWriter(DataOutputStream out) {
        this.out = out;
    }

    static byte[] write(List<Reading> readings) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(plain)) {
            new ReadingWriter(out).readings(readings);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot happen in memory", e);
        }
        byte[] compressed = Zstd.compress(plain.toByteArray(), LEVEL);
        return ByteBuffer.allocate(1 + compressed.length)
                .put((byte) FORM)
                .put(compressed)
                .array();
    }

    private void readings(List<Reading> readings) throws IOException {
        number(readings.size());
        for (Reading reading : readings) {
            text(reading.member());
            text(reading.status().name());
            text(reading.mediaType());
            out.writeLong(reading.bytes());
            text(reading.sha256());
            out.writeBoolean(reading.parsed() != null);
            if (reading.parsed() != null) {
                notice(reading.parsed());
            }
            problems(reading.problems());
        }
    }

    private void notice(ParsedNotice notice) throws IOException {
        text(notice.text());
        number(notice.blocks().size());
        for (Block block : notice.blocks()) {
            block(block);
        }
        number(notice.metadata().size());
        for (Map.Entry<String, String> entry : new TreeMap<>(notice.metadata()).entrySet()) {
            text(entry.getKey());
            text(entry.getValue());
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof Block.Table table) {
            out.writeByte(TABLE);
            place(table.start(), table.end());
            number(table.cells().size());
            for (Block.Cell cell : table.cells()) {
                cell(cell);
            }
        } else if (block instanceof Block.Paragraph paragraph) {
            out.writeByte(paragraph.wholeParagraph() ? WHOLE_PARAGRAPH : PARAGRAPH);
            place(paragraph.start(), paragraph.end());
        }
    }

    private void cell(Block.Cell cell) throws IOException {
        number(cell.row());
        number(cell.column());
        number(cell.rowSpan());
        number(cell.columnSpan());
        out.writeBoolean(cell.header());
        place(cell.start(), cell.end());
    }

    private void problems(List<Problem> problems) throws IOException {
        number(problems.size());
        for (Problem problem : problems) {
            text(problem.noticeId());
            text(problem.source());
            text(problem.stage().name());
            text(problem.severity().name());
            text(problem.code().name());
            text(problem.message());
            text(problem.quote());
            optional(problem.charStart());
            optional(problem.charEnd());
        }
    }

    private void place(int start, int end) throws IOException {
        number(start);
        number(end - start);
    }

    private void optional(@Nullable Integer number) throws IOException {
        out.writeBoolean(number != null);
        if (number != null) {
            number(number);
        }
    }

    /** Seven bits a byte, the low ones first. */
    private void number(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    /** UTF-8 where it gives the text back; half a surrogate pair survives only as it is. */
    private void text(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeByte(ABSENT);
            return;
        }
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeByte(UTF8);
            number(bytes.length);
            out.write(bytes);
        } else {
            out.writeByte(UTF16);
            number(text.length() * Character.BYTES);
            out.writeChars(text);
        }
    }
}
