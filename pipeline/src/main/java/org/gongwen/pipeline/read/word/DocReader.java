package org.gongwen.pipeline.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.DataTable;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.Piece;
import org.gongwen.pipeline.read.format.Pieces;
import org.gongwen.pipeline.read.format.ReadFailure;

/** DOC and WPS: the binary format of Word 97 to 2003, which WPS writes too. No macro runs. */
public final class DocReader implements FormatReader {
    @Override
    public void read(Content content, NoticeBuilder notice) throws ReadFailure, IOException {
        try (InputStream in = new ByteArrayInputStream(content.bytes());
                HWPFDocument document = new HWPFDocument(in)) {
            Pieces.placeDocument(pieces(document), notice);
        } catch (EncryptedDocumentException e) {
            throw ReadFailure.encrypted();
        } catch (OldWordFileFormatException e) {
            readOld(content, notice);
        }
    }

    private static void readOld(Content content, NoticeBuilder notice) throws IOException {
        try (InputStream in = new ByteArrayInputStream(content.bytes());
                Word6Extractor extractor = new Word6Extractor(in)) {
            List<Piece> pieces = new ArrayList<>();
            for (String paragraph : extractor.getParagraphText()) {
                add(DocText.visible(paragraph), pieces);
            }
            Pieces.placeDocument(pieces, notice);
        }
    }

    private static List<Piece> pieces(HWPFDocument document) {
        List<Piece> pieces = new ArrayList<>();
        DocNumbering numbering = DocNumbering.of(document);
        Range range = document.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                addTable(DocTable.read(table, numbering), pieces);
                i += Math.max(table.numParagraphs() - 1, 0);
            } else {
                String text = DocText.visible(paragraph);
                add(Blanks.strip(text).isEmpty() ? "" : numbering.label(paragraph) + Blanks.strip(text), pieces);
            }
        }
        return pieces;
    }

    private static void add(String text, List<Piece> pieces) {
        for (String line : text.split("\n")) {
            if (!Blanks.strip(line).isEmpty()) {
                pieces.add(new Piece.Paragraph(Blanks.strip(line)));
            }
        }
    }

    private static void addTable(DataTable table, List<Piece> pieces) {
        if (table.holdsData()) {
            pieces.add(new Piece.Grid(table));
        } else {
            table.flattened().forEach(paragraph -> add(paragraph, pieces));
        }
    }
}
