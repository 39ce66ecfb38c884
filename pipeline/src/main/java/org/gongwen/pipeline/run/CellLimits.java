package org.gongwen.pipeline.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongwen.schema.Problem;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.Stage;
import org.gongwen.schema.contract.CellText;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.ColumnType;
import org.gongwen.schema.contract.DecimalShape;
import org.gongwen.schema.contract.TableModel;
import org.jspecify.annotations.Nullable;

/** 单元格限制: tells of cells that a format cannot hold, one problem for each column of a notice. */
final class CellLimits {
    private CellLimits() {}

    /** Problems of texts that are cut in CSV files. */
    static <R extends Record> List<Problem> longTexts(String id, String source, TableModel<R> table, List<R> rows) {
        return problems(id, source, table, rows, ColumnType.TEXT, ProblemCode.TEXT_CUT, CellLimits::isTooLong);
    }

    /** Problems of numbers with too many digits, which leave their cell empty. */
    static <R extends Record> List<Problem> largeValues(String id, String source, TableModel<R> table, List<R> rows) {
        return problems(
                id, source, table, rows, ColumnType.DECIMAL, ProblemCode.VALUE_TOO_LARGE, CellLimits::isTooLarge);
    }

    private static boolean isTooLong(@Nullable Object value) {
        return value instanceof String text && text.length() > CellText.LIMIT;
    }

    private static boolean isTooLarge(@Nullable Object value) {
        return value instanceof BigDecimal decimal && DecimalShape.fit(decimal) == null;
    }

    private static <R extends Record> List<Problem> problems(
            String id,
            String source,
            TableModel<R> table,
            List<R> rows,
            ColumnType type,
            ProblemCode code,
            Predicate<@Nullable Object> isBeyond) {
        List<Problem> problems = new ArrayList<>();
        for (ColumnModel column : table.columns()) {
            if (column.type() == type) {
                long cells = rows.stream()
                        .filter(row -> isBeyond.test(column.value(row)))
                        .count();
                if (cells > 0) {
                    String message = cells + " in " + table.name() + "." + column.name() + ": " + code.meaning() + " "
                            + code.advice();
                    problems.add(
                            new Problem(id, source, Stage.WRITE, code.severity(), code, message, null, null, null));
                }
            }
        }
        return problems;
    }
}
