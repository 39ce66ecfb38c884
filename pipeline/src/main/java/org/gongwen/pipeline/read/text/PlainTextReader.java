package org.gongwen.pipeline.read.text;

import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;

/** 纯文本: the published text is the file's own; every line is a block. */
public final class PlainTextReader implements FormatReader {
    @Override
    public void read(Content content, NoticeBuilder notice) {
        notice.lines(DecodedContent.of(content, null, notice));
    }
}
