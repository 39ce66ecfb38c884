package org.gongwen.pipeline.read.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;

/**
 * 公文组装: puts together the published text of a notice and its blocks. Blocks are separated by {@code \n}; in a table
 * the rows by {@code \n}, the cells by {@code \t}, the paragraphs of a cell by {@code \n}.
 */
public final class NoticeBuilder {
    /**
     * 疑问: something in a notice that was read and that a person should look at.
     *
     * @param code what is wrong
     * @param message what is wrong and what to do
     */
    public record Doubt(ProblemCode code, String message) {}

    private final int limit;
    private final Runnable progress;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /** A builder that stops at so many characters. */
    public NoticeBuilder(int limit) {
        this(limit, () -> {});
    }

    /** A builder that stops at so many characters, and passes on that reading gets on. */
    public NoticeBuilder(int limit, Runnable progress) {
        this.limit = limit;
        this.progress = progress;
    }

    /** Takes a text whose lines are its blocks, as it is. */
    public void lines(String lines) {
        check(lines.length());
        separate();
        int offset = text.length();
        text.append(lines);
        for (Block line : Block.lines(lines)) {
            blocks.add(new Block.Paragraph(line.start() + offset, line.end() + offset, false));
        }
    }

    /** Adds a whole paragraph; blank ones are left out. */
    public void paragraph(String paragraph) {
        block(paragraph, true);
    }

    /** Adds a printed line that may have to be joined with the next; blank ones are left out. */
    public void line(String line) {
        block(line, false);
    }

    /** Adds a table of data. */
    public void table(DataTable table) {
        separate();
        int start = text.length();
        List<Block.Cell> cells = new ArrayList<>(table.cells().size());
        int row = -1;
        for (DataTable.GridCell cell : table.cells()) {
            if (row >= 0) {
                text.append(cell.row() == row ? '\t' : '\n');
            }
            row = cell.row();
            cells.add(place(cell));
        }
        blocks.add(new Block.Table(start, text.length(), cells));
    }

    /** Sets what the file says of itself under a label, unless it said something before. */
    public void metadata(String label, String value) {
        if (!value.isBlank()) {
            metadata.putIfAbsent(label, value.strip());
        }
    }

    /** Whether no text was added yet. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Tells that reading gets on, where it takes long. */
    public void progress() {
        progress.run();
    }

    /** Notes something that a person should look at. */
    public void doubt(ProblemCode code, String message) {
        doubts.add(new Doubt(code, message));
    }

    /** What a person should look at. */
    public List<Doubt> doubts() {
        return List.copyOf(doubts);
    }

    /** The notice. */
    public ParsedNotice build() {
        return new ParsedNotice(text.toString(), blocks, metadata);
    }

    private void block(String paragraph, boolean whole) {
        String stripped = Blanks.strip(paragraph);
        if (stripped.isEmpty()) {
            return;
        }
        check(stripped.length());
        separate();
        int start = text.length();
        text.append(stripped);
        blocks.add(new Block.Paragraph(start, text.length(), whole));
    }

    private Block.Cell place(DataTable.GridCell cell) {
        int start = text.length();
        for (String paragraph : cell.paragraphs()) {
            check(paragraph.length());
            if (text.length() > start) {
                text.append('\n');
            }
            text.append(paragraph);
        }
        return new Block.Cell(
                cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.header(), start, text.length());
    }

    private void separate() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void check(int more) {
        if (text.length() + (long) more > limit) {
            throw new TextTooLong(limit);
        }
    }
}
