package org.gongwen.pipeline.read.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.PackedParts;
import org.gongwen.pipeline.read.format.Pieces;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.pipeline.read.format.SafeXml;

/**
 * OFD (GB/T 33190-2016): text objects by their places on the pages, tables by their ruling lines or their alignment.
 * Read as streams out of the package in memory; seals, templates and attachments are left out.
 */
public final class OfdReader implements FormatReader {
    @Override
    public void read(Content content, NoticeBuilder notice) throws ReadFailure, IOException {
        try (PackedParts parts = PackedParts.open(content, StandardCharsets.UTF_8)) {
            parts.checkDeclared();
            List<PrintedLine> lines = new ArrayList<>();
            int page = 0;
            for (String root : OfdPaths.in(require(parts, "OFD.xml"), "DocRoot", "")) {
                for (String part : OfdPaths.in(require(parts, root), "Page", OfdPaths.folderOf(root))) {
                    InputStream stream = parts.stream(part);
                    if (stream != null) {
                        OfdPage reader = new OfdPage();
                        SafeXml.parse(stream, reader);
                        lines.addAll(reader.lines(page++));
                    }
                }
            }
            if (lines.isEmpty()) {
                throw ReadFailure.empty("The pages hold no text. Read it with OCR first.");
            }
            Pieces.placeDocument(PageParagraphs.join(lines), notice);
        }
    }

    private static InputStream require(PackedParts parts, String name) throws IOException, ReadFailure {
        InputStream stream = parts.stream(name);
        if (stream == null) {
            throw ReadFailure.damaged("The part " + name + " is missing. Fetch the file again.");
        }
        return stream;
    }
}
