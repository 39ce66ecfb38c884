package org.gongwen.pipeline.read.word;

import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.Pieces;
import org.gongwen.schema.ProblemCode;

/** RTF: paragraphs with the numbers of their lists, and tables. */
public final class RtfReader implements FormatReader {
    @Override
    public void read(Content content, NoticeBuilder notice) {
        if (isTruncated(content.bytes())) {
            notice.doubt(ProblemCode.DAMAGED_FILE, "The end of the file is missing: text may be too. Fetch it again.");
        }
        Pieces.placeDocument(RtfDocument.read(content.bytes()), notice);
    }

    /** Whether the brace is missing that closes the whole file; blanks and zeros may follow it. */
    private static boolean isTruncated(byte[] bytes) {
        int last = bytes.length - 1;
        while (last > 0 && bytes[last] >= 0 && bytes[last] <= ' ') {
            last--;
        }
        return bytes[last] != '}';
    }
}
