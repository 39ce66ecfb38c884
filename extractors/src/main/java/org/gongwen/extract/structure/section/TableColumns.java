package org.gongwen.extract.structure.section;

import java.util.List;
import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.lexicon.Organisations;
import org.gongwen.extract.structure.normal.NormalCell;
import org.jspecify.annotations.Nullable;

/** 表头: the header rows of a table, and what each of its columns holds. */
final class TableColumns {
    private static final TextPattern UNITS = TextPattern.of(
            ".*(牵头|责任|配合|协助|参与|参加|落实|承办|主办|协办|主管|实施|负责)(责任)?(单位|部门|科室|处室|机构|司局|厅局|部委).*|部门|单位|责任主体|.*单位及责任人");
    private static final TextPattern OTHER = TextPattern.of(
            "序号|编号|号|备注|说明|类别|分类|类型|.*(时限|时间|期限|进度|日期).*|联系.*|电话|计量单位|数量|金额|.*(目标值|完成值|分值|得分|权重).*|20\\d{2}年.*");
    private static final List<TextPattern> TASKS = List.of(
            TextPattern.of("(重点|主要|工作|具体|目标|改革|建设|年度)*任务(名称|事项|内容)?|(主要|具体|预期|二级|三级)?指标(名称)?|任务分解"),
            TextPattern.of(".*(任务|事项|项目|指标|措施|举措).*"),
            TextPattern.of(".*(内容|领域|目标|要求|工作|要点|名称|标准|条件|情形|对象|行为).*"));
    private static final TextPattern FIGURE = TextPattern.of("[<>≤≥±+-]?[0-9][0-9.,]*%?");
    private static final TextPattern CAPTION = TextPattern.of(".*?(?:计量|数据|金额)?单位[:：]([^:：，。;；、]{1,12}?)[)）]?");
    /** Columns that count or rate: the unit of the whole table is not theirs. */
    private static final TextPattern COUNTED = TextPattern.of(".*(?:数|数量|率|比例|占比|增长|增幅|增速|序号|年份?|日期|时间|时限|编号|%).*");

    private static final int SHORTEST_OFFICE = 4;
    private static final int MANY_ROWS = 3;
    private static final int LONGEST_HEADING = 30;

    private final TableGrid grid;
    private final int headerRows;
    private final String[] headings;
    private final boolean[] units;

    private final String caption;

    /**
     * The columns of a table.
     *
     * @param caption the line above the table, which may state the unit of its figures; else empty
     */
    TableColumns(TableGrid grid, String caption) {
        this.grid = grid;
        this.caption = caption;
        this.headerRows = countHeaderRows();
        this.headings = headings();
        this.units = new boolean[headings.length];
        for (int column = 0; column < units.length; column++) {
            units[column] = namesUnits(column);
        }
    }

    int headerRows() {
        return headerRows;
    }

    String heading(int column) {
        return headings[column];
    }

    /** Whether the column names the units of the rows. */
    boolean holdsUnits(int column) {
        return units[column];
    }

    /** Whether the column only counts the rows. */
    boolean holdsNumbers(int column) {
        return headings[column].equals("序号") || headings[column].equals("编号");
    }

    /** The unit of measurement of a cell: of the column 单位, else in brackets in the heading of its column or row. */
    @Nullable
    String measure(int row, int column, @Nullable String rowHeading) {
        for (int other = 0; other < headings.length; other++) {
            boolean measures = headings[other].equals("计量单位") || (headings[other].equals("单位") && !units[other]);
            if (measures && other != column && !grid.content(row, other).isEmpty()) {
                return grid.content(row, other);
            }
        }
        String inColumn = inHeader(column);
        String stated = inColumn != null || rowHeading == null ? inColumn : bracketed(rowHeading);
        return stated != null || !holdsFigures(column) || COUNTED.fits(headings[column]) ? stated : ofTable();
    }

    /** In brackets in one of the column's header cells, the lowest first: 价格（元/立方米） above 基本水价. */
    private @Nullable String inHeader(int column) {
        for (int row = headerRows - 1; row >= 0; row--) {
            String measure = grid.isSpanned(row) ? null : bracketed(grid.content(row, column));
            if (measure != null) {
                return measure;
            }
        }
        return bracketed(headings[column]);
    }

    /** 单位：万元 in a row of its own above the header, else above the table. */
    private @Nullable String ofTable() {
        for (int row = 0; row < headerRows; row++) {
            String measure = grid.isSpanned(row) ? ofCaption(grid.content(row, 0)) : null;
            if (measure != null) {
                return measure;
            }
        }
        return ofCaption(caption);
    }

    private static @Nullable String ofCaption(String caption) {
        Matcher unit = caption.length() > LONGEST_HEADING ? null : CAPTION.matcher(caption);
        String measure = unit != null && unit.matches() ? unit.group(1) : null;
        boolean office = measure != null && measure.length() >= SHORTEST_OFFICE && Organisations.isName(measure);
        return office ? null : measure;
    }

    /** What stands in brackets at the end: 森林覆盖率（%）. */
    private static @Nullable String bracketed(String heading) {
        int open = Math.max(heading.lastIndexOf('('), heading.lastIndexOf('（'));
        boolean closed = heading.endsWith(")") || heading.endsWith("）");
        return open > 0 && closed && open < heading.length() - 2
                ? heading.substring(open + 1, heading.length() - 1)
                : null;
    }

    /** The column whose cells are the headings of the rows: the task or the indicator. */
    int taskColumn() {
        int merged = -1;
        for (TextPattern task : TASKS) {
            for (int column = 0; column < headings.length; column++) {
                if (units[column] || holdsFigures(column) || !names(task, headings[column])) {
                    continue;
                }
                if (!isMerged(column)) {
                    return column;
                }
                merged = merged < 0 ? column : merged;
            }
        }
        return merged >= 0 ? merged : longestColumn();
    }

    private static boolean names(TextPattern task, String heading) {
        return !OTHER.fits(heading) && task.fits(heading);
    }

    private boolean namesUnits(int column) {
        return UNITS.fits(headings[column]) && (!headings[column].equals("单位") || holdsOffices(column));
    }

    /** The column 单位 may also hold units of measurement. */
    private boolean holdsOffices(int column) {
        for (int row = headerRows; row < grid.rows(); row++) {
            String content = grid.content(row, column);
            if (!content.isEmpty() && "局厅委办部会院中心府队社区镇司".indexOf(content.charAt(content.length() - 1)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether most cells of the column span several rows, so that they name groups of rows. */
    private boolean isMerged(int column) {
        int cells = 0;
        for (int row = headerRows; row < grid.rows(); row++) {
            cells += grid.startsAt(row, column) ? 1 : 0;
        }
        int rows = grid.rows() - headerRows;
        return rows >= MANY_ROWS && cells * 2 <= rows;
    }

    /** Most of its cells are numbers and nothing else: 新种任务（亩） is no name of a task. */
    private boolean holdsFigures(int column) {
        int figures = 0;
        int filled = 0;
        for (int row = headerRows; row < grid.rows(); row++) {
            String content = grid.content(row, column);
            filled += content.isEmpty() ? 0 : 1;
            figures += FIGURE.fits(content) ? 1 : 0;
        }
        return figures * 2 > filled;
    }

    private int longestColumn() {
        int best = 0;
        int longest = -1;
        for (int column = 0; column < headings.length; column++) {
            int length = 0;
            for (int row = headerRows; row < grid.rows(); row++) {
                NormalCell cell = grid.startsAt(row, column) ? grid.at(row, column) : null;
                length += cell == null ? 0 : cell.end() - cell.start();
            }
            boolean aside = units[column] || holdsFigures(column) || OTHER.fits(headings[column]);
            if (length > longest && !aside) {
                longest = length;
                best = column;
            }
        }
        return best;
    }

    private int countHeaderRows() {
        int header = 0;
        while (header < grid.rows()
                && (isMarked(header) || header < 2 && grid.isSpanned(header) && grid.rows() > header + 1)) {
            header++;
        }
        if (header > 0 && isMarked(header - 1) || header >= grid.rows() || !isHeaderLike(header)) {
            return header;
        }
        int end = header + 1;
        for (int column = 0; column < grid.columns(); column++) {
            NormalCell cell = grid.at(header, column);
            end = cell == null
                    ? end
                    : Math.max(end, header + Math.min(cell.place().rowSpan(), 3));
        }
        return Math.min(end, grid.rows());
    }

    private boolean isMarked(int row) {
        boolean marked = false;
        for (int column = 0; column < grid.columns(); column++) {
            NormalCell cell = grid.at(row, column);
            if (cell != null && !cell.place().header()) {
                return false;
            }
            marked |= cell != null;
        }
        return marked;
    }

    /** Short cells without numbers or sentences. */
    private boolean isHeaderLike(int row) {
        int filled = 0;
        for (int column = 0; column < grid.columns(); column++) {
            String content = grid.content(row, column);
            boolean number = !content.isEmpty() && Character.isDigit(content.charAt(0)) && !content.startsWith("20");
            if (content.length() > LONGEST_HEADING || content.indexOf('。') >= 0 || number) {
                return false;
            }
            filled += content.isEmpty() ? 0 : 1;
        }
        return filled > 0;
    }

    private String[] headings() {
        String[] joined = new String[grid.columns()];
        for (int column = 0; column < joined.length; column++) {
            StringBuilder heading = new StringBuilder();
            for (int row = 0; row < headerRows; row++) {
                boolean again = row > 0 && grid.at(row, column) == grid.at(row - 1, column);
                heading.append(again || grid.isSpanned(row) ? "" : grid.content(row, column));
            }
            joined[column] = heading.toString();
        }
        return joined;
    }
}
