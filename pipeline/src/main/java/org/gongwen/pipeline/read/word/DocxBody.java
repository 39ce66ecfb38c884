package org.gongwen.pipeline.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.DataTable;
import org.gongwen.pipeline.read.format.Piece;
import org.gongwen.pipeline.read.format.SafeXml;
import org.jspecify.annotations.Nullable;

/**
 * Word 正文: the main part of a DOCX file as a stream of elements. Tracked changes count as accepted; field codes,
 * notes, comments, hidden text and the second form of drawings are left out; text boxes are paragraphs of their own.
 */
final class DocxBody implements SafeXml.Handler {
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "sdtPr",
            "instrText",
            "delText",
            "sectPr",
            "rt",
            "tblGrid",
            "tblPr",
            "footnoteReference",
            "endnoteReference",
            "annotationRef",
            "commentReference",
            "tblPrEx");

    /** 段落 in the making. */
    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();

        @Nullable
        String style;

        @Nullable
        String numId;

        int level = -1;
        boolean markDeleted;
        boolean inProperties;
    }

    private final WordNumbering numbering;
    private final WordStyles styles;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final StringBuilder carried = new StringBuilder();
    private boolean inText;
    private boolean runHidden;

    DocxBody(WordNumbering numbering, WordStyles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    List<Piece> pieces() {
        return pieces;
    }

    @Override
    public boolean start(String name, SafeXml.Attributes attributes) {
        Paragraph paragraph = paragraphs.peek();
        if (SKIPPED.contains(name)) {
            markDeletion(name, paragraph);
            return false;
        }
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph());
            case "t" -> inText = true;
            case "r" -> runHidden = false;
            case "tbl" -> tables.push(new WordTable());
            default -> {
                if (paragraph != null) {
                    inParagraph(name, attributes, paragraph);
                }
                WordTable table = tables.peek();
                if (table != null) {
                    inTable(name, attributes, table);
                }
            }
        }
        return true;
    }

    private void markDeletion(String name, @Nullable Paragraph paragraph) {
        if (name.equals("del") && paragraph != null && paragraph.inProperties) {
            paragraph.markDeleted = true;
        } else if (name.equals("del") && paragraph == null && tables.peek() != null) {
            tables.element().markDeletedRow();
        }
    }

    private void inParagraph(String name, SafeXml.Attributes attributes, Paragraph paragraph) {
        String value = attributes.get("val");
        switch (name) {
            case "pPr" -> paragraph.inProperties = true;
            case "pStyle" -> paragraph.style = value;
            case "ilvl" -> paragraph.level = WordNumbering.number(value, 0);
            case "numId" -> paragraph.numId = value;
            case "vanish" -> runHidden = !paragraph.inProperties && !"0".equals(value) && !"false".equals(value);
            case "tab", "ptab" -> append(paragraph, paragraph.inProperties ? "" : " ");
            case "br", "cr" -> append(paragraph, "page".equals(attributes.get("type")) ? "" : "\n");
            case "noBreakHyphen" -> append(paragraph, "-");
            default -> {}
        }
    }

    private static void inTable(String name, SafeXml.Attributes attributes, WordTable table) {
        switch (name) {
            case "tr" -> table.startRow();
            case "gridBefore" -> table.skipColumns(WordNumbering.number(attributes.get("val"), 0));
            case "tblHeader" -> table.markHeaderRow();
            case "tc" -> table.startCell();
            case "gridSpan" -> table.span(WordNumbering.number(attributes.get("val"), 1));
            case "vMerge" ->
                table.merge("restart".equals(attributes.get("val")) ? WordTable.Merge.FIRST : WordTable.Merge.NEXT);
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        WordTable table = tables.peek();
        switch (name) {
            case "t" -> inText = false;
            case "pPr" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.element().inProperties = false;
                }
            }
            case "p" -> endParagraph(paragraphs.pop());
            case "tc" -> {
                if (table != null) {
                    table.endCell();
                }
            }
            case "tr" -> {
                if (table != null) {
                    table.endRow();
                }
            }
            case "tbl" -> endTable(tables.pop().table());
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        Paragraph paragraph = paragraphs.peek();
        if (inText && paragraph != null) {
            append(paragraph, text);
        }
    }

    private void append(Paragraph paragraph, String text) {
        if (!runHidden) {
            paragraph.text.append(text);
        }
    }

    private void endParagraph(Paragraph paragraph) {
        carried.append(paragraph.text);
        if (paragraph.markDeleted) {
            return;
        }
        String text = carried.toString();
        carried.setLength(0);
        if (Blanks.strip(text).isEmpty()) {
            return;
        }
        emit(label(paragraph) + Blanks.strip(text));
    }

    private void emit(String text) {
        for (String line : text.split("\n")) {
            String stripped = Blanks.strip(line);
            if (stripped.isEmpty()) {
                continue;
            }
            WordTable table = tables.peek();
            if (table == null) {
                pieces.add(new Piece.Paragraph(stripped));
            } else {
                table.add(stripped);
            }
        }
    }

    private String label(Paragraph paragraph) {
        String numId = paragraph.numId != null ? paragraph.numId : styles.numId(paragraph.style);
        if (numId == null || numId.equals("0")) {
            return "";
        }
        int level = paragraph.level >= 0 ? paragraph.level : styles.level(paragraph.style);
        return numbering.next(numId, level);
    }

    private void endTable(DataTable table) {
        WordTable around = tables.peek();
        if (around != null) {
            table.flattened().forEach(around::add);
        } else if (table.holdsData()) {
            pieces.add(new Piece.Grid(table));
        } else {
            table.flattened().forEach(paragraph -> pieces.add(new Piece.Paragraph(paragraph)));
        }
    }
}
