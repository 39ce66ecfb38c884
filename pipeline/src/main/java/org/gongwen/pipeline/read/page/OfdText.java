package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.page.GridText.Glyph;

/**
 * OFD 文字: a text with the places of its characters, in points.
 *
 * @param text the text
 * @param glyphs its characters, a pair of surrogates as one
 * @param baseline its distance from the top of the page
 * @param em width of a Chinese character in it
 */
record OfdText(String text, List<Glyph> glyphs, double baseline, double em) {
    /** Copies its characters. */
    OfdText {
        glyphs = List.copyOf(glyphs);
    }

    /** The text of an object that begins at a point of it. */
    static OfdText of(OfdObject object, double x, double y, double size, String deltas, String text) {
        double scale = OfdPage.points(object.scale());
        double em = size * scale;
        double left = object.x(x, y);
        double baseline = object.y(x, y);
        double[] advances = OfdDeltas.of(deltas, text.length() - 1);
        List<Glyph> glyphs = new ArrayList<>(text.length());
        double at = left;
        for (int i = 0; i < text.length(); i++) {
            boolean pair = Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length();
            String shown = text.substring(i, pair ? i + 2 : i + 1);
            i += pair ? 1 : 0;
            glyphs.add(new Glyph(at, at + em * (shown.charAt(0) < 0x80 ? 0.5 : 1), baseline, em, shown));
            at += i < advances.length && advances[i] > 0 ? advances[i] * scale : em;
        }
        return new OfdText(text, glyphs, baseline, em);
    }

    double left() {
        return glyphs.get(0).left();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).left() + em;
    }
}
