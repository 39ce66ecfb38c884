package org.gongwen.pipeline.write;

/**
 * 公式防护: a text cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class FormulaGuard {
    private static final String STARTS = "=+-@\t\r＝＋－＠";

    private FormulaGuard() {}

    static String guard(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
