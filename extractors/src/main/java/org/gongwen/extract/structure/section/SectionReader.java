package org.gongwen.extract.structure.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.layout.Attachment;
import org.gongwen.extract.structure.layout.AttachmentMark;
import org.gongwen.extract.structure.layout.Outline;
import org.gongwen.extract.structure.layout.ParagraphKind;
import org.gongwen.extract.structure.normal.NormalCell;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.gongwen.extract.text.Passage;
import org.gongwen.extract.unit.UnitCell;
import org.jspecify.annotations.Nullable;

/** 层次读取: walks through the paragraphs of a notice and opens its sections. */
public final class SectionReader {
    private static final int LONGEST_CAPTION = 30;

    private final NormalNotice notice;
    private final Outline outline;
    private final SectionTree tree;
    private final List<Passage> passages = new ArrayList<>();
    private final List<UnitCell> unitCells = new ArrayList<>();
    private final TableReader tables;
    private final Map<Integer, List<NormalCell>> cellsByTable;
    private int nextAttachment;

    private SectionReader(NormalNotice notice, Outline outline) {
        this.notice = notice;
        this.outline = outline;
        this.tree = new SectionTree(new ComingLabels(outline.labels()));
        this.cellsByTable = notice.cells().stream().collect(Collectors.groupingBy(NormalCell::table));
        this.tables = new TableReader(notice, tree, passages, unitCells);
    }

    /** Reads the sections of a notice. */
    public static Sections read(NormalNotice notice, Outline outline) {
        SectionReader reader = new SectionReader(notice, outline);
        reader.walk();
        return new Sections(reader.tree.spans(), reader.passages, reader.unitCells, reader.tree.findings());
    }

    private void walk() {
        List<Paragraph> paragraphs = notice.paragraphs();
        int textEnd = outline.textEnd();
        if (textEnd > 0 && !opensSection(0)) {
            tree.openPreamble();
        }
        for (int i = 0; i < textEnd; i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.inTable()) {
                i = table(i) - 1;
            } else {
                paragraph(i, paragraph);
            }
        }
        if (textEnd > 0) {
            tree.close(paragraphs.get(textEnd - 1).end() + 1);
        }
    }

    private boolean opensSection(int index) {
        return outline.kinds().get(index) == ParagraphKind.BODY
                && outline.labels().get(index) != null;
    }

    private void paragraph(int index, Paragraph paragraph) {
        List<Attachment> attachments = outline.attachments();
        if (nextAttachment < attachments.size()
                && attachments.get(nextAttachment).mark() == index) {
            openAttachment(attachments.get(nextAttachment++), paragraph);
        } else if (outline.kinds().get(index) == ParagraphKind.TITLE) {
            tree.leaveSections();
        } else if (outline.kinds().get(index) == ParagraphKind.BODY) {
            body(paragraph, outline.labels().get(index));
        }
    }

    private void body(Paragraph paragraph, @Nullable Label label) {
        int start = paragraph.start();
        if (label != null) {
            open(label, paragraph.end());
            start = behind(label);
        }
        addPassage(start, paragraph.end());
    }

    private void open(Label label, int limit) {
        String printed = notice.printed(label.start(), label.end()).replace(" ", "");
        tree.openSection(label, printed, Headings.read(notice, behind(label), limit));
    }

    /** Where the text behind the ordinal starts; a blank may part the two. */
    private int behind(Label label) {
        boolean blank = label.end() < notice.text().length() && notice.text().charAt(label.end()) == ' ';
        return blank ? label.end() + 1 : label.end();
    }

    private void addPassage(int start, int end) {
        if (start < end) {
            passages.add(new Passage(start, end, tree.path(), null, null));
        }
    }

    private void openAttachment(Attachment attachment, Paragraph paragraph) {
        AttachmentMark mark = attachment.label();
        String label = notice.printed(paragraph.start(), paragraph.start() + mark.labelLength());
        String heading = attachmentHeading(attachment, paragraph);
        tree.openAttachment(label, mark.ordinal(), heading, paragraph.start());
    }

    private @Nullable String attachmentHeading(Attachment attachment, Paragraph paragraph) {
        int name = paragraph.start() + attachment.label().nameStart();
        if (name < paragraph.end()) {
            return Headings.read(notice, name, paragraph.end());
        }
        StringBuilder heading = new StringBuilder();
        for (int i = attachment.title().from(); i < attachment.title().to(); i++) {
            Paragraph title = notice.paragraphs().get(i);
            heading.append(Headings.read(notice, title.start(), title.end()));
        }
        return heading.isEmpty() ? null : heading.toString();
    }

    /** Reads the table that starts with the paragraph; gives the index behind its last paragraph. */
    private int table(int index) {
        NormalCell first = notice.cells().get(notice.paragraphs().get(index).cell());
        int end = index;
        while (end < notice.paragraphs().size() && belongs(notice.paragraphs().get(end), first.table())) {
            end++;
        }
        if (outline.kinds().get(index) == ParagraphKind.CELL) {
            tables.read(cellsOf(first.table()), caption(index));
        }
        return end;
    }

    /** The line above the table: 单位：万元. */
    private String caption(int table) {
        Paragraph above = table == 0 ? null : notice.paragraphs().get(table - 1);
        return above == null || above.inTable() || above.length() > LONGEST_CAPTION ? "" : notice.text(above);
    }

    private boolean belongs(Paragraph paragraph, int table) {
        return paragraph.inTable() && notice.cells().get(paragraph.cell()).table() == table;
    }

    private List<NormalCell> cellsOf(int table) {
        return cellsByTable.getOrDefault(table, List.of());
    }
}
