package org.gongwen.pipeline.write;

/**
 * 公式防护: a text cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class FormulaGuard {
    private static final String STARTS = "=+-@\t\r＝＋－＠";

    private FormulaGuard() {}

    static String guard(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** The cell as it was before it was guarded. */
    public static String unguard(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && STARTS.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }
}
