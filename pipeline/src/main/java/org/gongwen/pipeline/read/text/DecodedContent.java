package org.gongwen.pipeline.read.text;

import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.schema.ProblemCode;
import org.jspecify.annotations.Nullable;

/** 解码: decodes a file for a reader and notes what no encoding explains. */
public final class DecodedContent {
    private DecodedContent() {}

    /** The text of the file. */
    public static String of(Content content, @Nullable String declared, NoticeBuilder notice) {
        Decoded decoded = Encodings.decode(content.bytes(), declared);
        if (decoded.damaged() > 0) {
            notice.doubt(
                    ProblemCode.DOUBTFUL_ENCODING,
                    "Some bytes fit no encoding: read as " + decoded.charset() + ", " + decoded.damaged()
                            + " places are doubtful. Compare the text with the source.");
        }
        return decoded.text();
    }
}
