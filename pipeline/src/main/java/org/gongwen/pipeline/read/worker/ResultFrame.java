package org.gongwen.pipeline.read.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongwen.pipeline.read.ReadProblem;
import org.gongwen.pipeline.read.ReadResult;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.Status;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** 结果帧: a result on the wire. */
final class ResultFrame {
    private static final int WHOLE = 0;
    private static final int LINE = 1;
    private static final int TABLE = 2;

    private ResultFrame() {}

    static void write(DataOutputStream out, ReadResult result) throws IOException {
        Wire.writeText(out, result.member());
        out.writeByte(result.status().ordinal());
        Wire.writeText(out, result.mediaType());
        Wire.writeText(out, result.sha256());
        out.writeLong(result.bytes());
        Wire.writeList(out, result.problems(), ResultFrame::writeProblem);
        writeNotice(out, result.notice());
    }

    static ReadResult read(DataInputStream in) throws IOException {
        String member = Wire.readText(in);
        Status status = Status.values()[in.readUnsignedByte()];
        String mediaType = Wire.readOptionalText(in);
        String sha256 = Wire.readText(in);
        long bytes = in.readLong();
        List<ReadProblem> problems = Wire.readList(in, ResultFrame::readProblem);
        return new ReadResult(member, status, mediaType, readNotice(in), sha256, bytes, problems);
    }

    private static void writeProblem(DataOutputStream out, ReadProblem problem) throws IOException {
        out.writeByte(problem.code().ordinal());
        Wire.writeText(out, problem.message());
    }

    private static ReadProblem readProblem(DataInputStream in) throws IOException {
        return new ReadProblem(ProblemCode.values()[in.readUnsignedByte()], Wire.readText(in));
    }

    private static void writeNotice(DataOutputStream out, @Nullable ParsedNotice notice) throws IOException {
        Wire.writeText(out, notice == null ? null : notice.text());
        if (notice != null) {
            Wire.writeList(out, notice.blocks(), ResultFrame::writeBlock);
            Wire.writeList(out, List.copyOf(notice.metadata().entrySet()), ResultFrame::writeEntry);
        }
    }

    private static @Nullable ParsedNotice readNotice(DataInputStream in) throws IOException {
        String text = Wire.readOptionalText(in);
        if (text == null) {
            return null;
        }
        List<Block> blocks = Wire.readList(in, ResultFrame::readBlock);
        Map<String, String> metadata = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : Wire.readList(in, ResultFrame::readEntry)) {
            metadata.put(entry.getKey(), entry.getValue());
        }
        return new ParsedNotice(text, blocks, metadata);
    }

    private static void writeEntry(DataOutputStream out, Map.Entry<String, String> entry) throws IOException {
        Wire.writeText(out, entry.getKey());
        Wire.writeText(out, entry.getValue());
    }

    private static Map.Entry<String, String> readEntry(DataInputStream in) throws IOException {
        return Map.entry(Wire.readText(in), Wire.readText(in));
    }

    private static void writeBlock(DataOutputStream out, Block block) throws IOException {
        if (block instanceof Block.Paragraph paragraph) {
            out.writeByte(paragraph.wholeParagraph() ? WHOLE : LINE);
        } else {
            out.writeByte(TABLE);
        }
        out.writeInt(block.start());
        out.writeInt(block.end());
        if (block instanceof Block.Table table) {
            Wire.writeList(out, table.cells(), ResultFrame::writeCell);
        }
    }

    private static Block readBlock(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        int start = in.readInt();
        int end = in.readInt();
        return kind == TABLE
                ? new Block.Table(start, end, Wire.readList(in, ResultFrame::readCell))
                : new Block.Paragraph(start, end, kind == WHOLE);
    }

    private static void writeCell(DataOutputStream out, Block.Cell cell) throws IOException {
        out.writeInt(cell.row());
        out.writeInt(cell.column());
        out.writeInt(cell.rowSpan());
        out.writeInt(cell.columnSpan());
        out.writeBoolean(cell.header());
        out.writeInt(cell.start());
        out.writeInt(cell.end());
    }

    private static Block.Cell readCell(DataInputStream in) throws IOException {
        return new Block.Cell(
                in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readBoolean(), in.readInt(), in.readInt());
    }
}
