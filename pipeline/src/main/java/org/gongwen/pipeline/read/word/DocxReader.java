package org.gongwen.pipeline.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.PackedParts;
import org.gongwen.pipeline.read.format.Pieces;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.pipeline.read.format.SafeXml;

/**
 * DOCX: read part by part as a stream, so that its size in memory is that of its text. Headers, footers and notes are
 * parts of their own and are not opened.
 */
public final class DocxReader implements FormatReader {
    @Override
    public void read(Content content, NoticeBuilder notice) throws ReadFailure, IOException {
        try (PackedParts parts = PackedParts.open(content, StandardCharsets.UTF_8)) {
            parts.checkDeclared();
            WordNumbering numbering = new WordNumbering();
            WordStyles styles = new WordStyles();
            parse(parts, "word/numbering.xml", numbering);
            parse(parts, "word/styles.xml", styles);
            DocxBody body = new DocxBody(numbering, styles);
            InputStream main = parts.stream(mainPart(parts));
            if (main == null) {
                throw ReadFailure.damaged("The file has no main part. Fetch it again.");
            }
            SafeXml.parse(main, body);
            Pieces.placeDocument(body.pieces(), notice);
        }
    }

    private static String mainPart(PackedParts parts) {
        return parts.has("word/document.xml") ? "word/document.xml" : "word/document2.xml";
    }

    private static void parse(PackedParts parts, String name, SafeXml.Handler handler) throws IOException, ReadFailure {
        InputStream part = parts.stream(name);
        if (part != null) {
            SafeXml.parse(part, handler);
        }
    }
}
