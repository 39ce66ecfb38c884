package org.gongwen.schema.document;

import java.util.List;
import java.util.Map;

/**
 * 已解析公文: the published text of a notice and the blocks that it is made of.
 *
 * @param text the published text that all offsets point into; lines end in {@code \n}
 * @param blocks paragraphs and tables in text order, never overlapping
 * @param metadata what the page or file says of itself, by the label that it prints (索引号, 发布日期 …) or by the name of
 *     its meta tag (PubDate, ContentSource …); values trimmed
 */
public record ParsedNotice(String text, List<Block> blocks, Map<String, String> metadata) {
    /** Copies its arguments. */
    public ParsedNotice {
        blocks = List.copyOf(blocks);
        metadata = Map.copyOf(metadata);
    }

    /** A notice that is plain text: each line that is not blank is a paragraph. */
    public static ParsedNotice ofText(String text) {
        return new ParsedNotice(text, Block.lines(text), Map.of());
    }
}
