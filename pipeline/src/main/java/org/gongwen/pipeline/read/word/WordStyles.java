package org.gongwen.pipeline.read.word;

import java.util.HashMap;
import java.util.Map;
import org.gongwen.pipeline.read.format.SafeXml;
import org.jspecify.annotations.Nullable;

/** 样式: the paragraph styles of a DOCX file as far as they number paragraphs. */
final class WordStyles implements SafeXml.Handler {
    /** 样式编号 of one style. */
    private static final class Style {
        @Nullable
        String basedOn;

        @Nullable
        String numId;

        int level;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private Style current = new Style();

    @Override
    public boolean start(String name, SafeXml.Attributes attributes) {
        String value = attributes.get("val");
        switch (name) {
            case "style" -> {
                current = new Style();
                styles.put(attributes.get("styleId", ""), current);
            }
            case "basedOn" -> current.basedOn = value;
            case "numId" -> current.numId = value;
            case "ilvl" -> current.level = WordNumbering.number(value, 0);
            default -> {
                return !name.equals("rPr") && !name.equals("tblStylePr");
            }
        }
        return true;
    }

    @Override
    public void end(String name) {}

    @Override
    public void text(String text) {}

    /** The list of a style, its own or that of the style it is based on; null where it has none. */
    @Nullable
    String numId(@Nullable String styleId) {
        Style style = numbered(styleId);
        return style == null ? null : style.numId;
    }

    /** The level of a style in its list. */
    int level(@Nullable String styleId) {
        Style style = numbered(styleId);
        return style == null ? 0 : style.level;
    }

    private @Nullable Style numbered(@Nullable String styleId) {
        String id = styleId;
        for (int hops = 0; id != null && hops < 20; hops++) {
            Style style = styles.get(id);
            if (style == null || style.numId != null) {
                return style;
            }
            id = style.basedOn;
        }
        return null;
    }
}
