package org.gongwen.extract.structure.normal;

import org.gongwen.extract.lexicon.TextPattern;

/** 页码: lines that only carry a page number. */
final class PageMarks {
    private static final int LONGEST = 16;
    private static final TextPattern PAGE = TextPattern.of(
            "[-—·.]+ ?\\d{1,3} ?[-—·.]+|第\\d{1,3}页[,，/]?(共\\d{1,3}页)?|\\d{1,3}/\\d{1,3}|第[一二三四五六七八九十百]+页|[Pp]age \\d{1,3}( of \\d{1,3})?");

    private PageMarks() {}

    /** Whether the line is a page number; a bare number counts only where lines were broken at a margin. */
    static boolean isPageNumber(String text, PrintedLine line, int margin) {
        if (line.cell() >= 0 || line.length() > LONGEST) {
            return false;
        }
        String content = text.substring(line.start(), line.end());
        return PAGE.fits(content) || margin > 0 && content.length() <= 3 && isNumber(content);
    }

    private static boolean isNumber(String content) {
        return content.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
