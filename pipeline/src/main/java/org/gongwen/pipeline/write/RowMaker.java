package org.gongwen.pipeline.write;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.TableModel;
import org.jspecify.annotations.Nullable;

/** 行的重建: rows out of what Parquet files hold. */
final class RowMaker<R extends Record> {
    private final List<ColumnModel> columns;
    private final Constructor<R> constructor;

    RowMaker(TableModel<R> table) {
        columns = table.columns();
        Class<?>[] types = columns.stream()
                .map(column -> column.accessor().getReturnType())
                .toArray(Class<?>[]::new);
        try {
            constructor = table.recordType().getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has such a constructor", e);
        }
    }

    /** A row of the values of its columns. */
    R make(Map<String, Object> values) {
        Object[] cells = columns.stream()
                .map(column -> cell(column, values.get(column.name())))
                .toArray();
        try {
            return constructor.newInstance(cells);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a row of " + values.keySet(), e);
        }
    }

    private static @Nullable Object cell(ColumnModel column, @Nullable Object value) {
        Class<? extends Enum<?>> type = column.enumType();
        return type == null || value == null ? value : constant(type, value.toString());
    }

    private static Enum<?> constant(Class<? extends Enum<?>> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
