package org.gongwen.extract.structure.normal;

import java.util.List;
import org.gongwen.extract.text.NormalText;

/**
 * 规范化公文: normalised text with its paragraphs and table cells.
 *
 * @param published the published text
 * @param normal the normalised text
 * @param paragraphs paragraphs and lines of cells in text order
 * @param cells table cells in text order
 */
public record NormalNotice(String published, NormalText normal, List<Paragraph> paragraphs, List<NormalCell> cells) {
    /** Copies its lists. */
    public NormalNotice {
        paragraphs = List.copyOf(paragraphs);
        cells = List.copyOf(cells);
    }

    /** The normalised text. */
    public String text() {
        return normal.text();
    }

    /** The normalised text of a paragraph. */
    public String text(Paragraph paragraph) {
        return normal.text().substring(paragraph.start(), paragraph.end());
    }

    /** A stretch of normalised text as it was printed, without the blanks that normalising took out. */
    public String printed(int start, int end) {
        StringBuilder printed = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char normalised = normal.text().charAt(i);
            printed.append(normalised == ' ' ? ' ' : published.charAt(normal.publishedStart(i)));
        }
        return printed.toString();
    }

    /** A stretch of normalised text as it was printed, with one blank wherever blanks stood within a line. */
    public String printedWithBlanks(int start, int end) {
        StringBuilder printed = new StringBuilder(end - start + 4);
        for (int i = start; i < end; i++) {
            if (i > start && normal.gapBefore(i) && blankBefore(i)) {
                printed.append(' ');
            }
            printed.append(published.charAt(normal.publishedStart(i)));
        }
        return printed.toString().strip();
    }

    private boolean blankBefore(int index) {
        for (int i = normal.publishedStart(index) - 1; i > normal.publishedStart(index - 1); i--) {
            if (published.charAt(i) == '\n' || CharacterFolding.fold(published.charAt(i)) != ' ') {
                return false;
            }
        }
        return true;
    }
}
