package org.gongwen.schema.contract;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongwen.schema.Column;
import org.jspecify.annotations.Nullable;

/**
 * 列: one column of a published table.
 *
 * @param name its name in snake_case
 * @param type what its cells hold
 * @param nullable whether cells may be empty
 * @param docs its names, meaning, example and source
 * @param values names that its cells may hold, for {@link ColumnType#ENUM}; otherwise empty
 * @param enumType the enum of those names, or null
 * @param accessor the record's accessor
 */
public record ColumnModel(
        String name,
        ColumnType type,
        boolean nullable,
        Column docs,
        List<String> values,
        @Nullable Class<? extends Enum<?>> enumType,
        Method accessor) {

    static ColumnModel of(RecordComponent component) {
        Column docs = component.getAnnotation(Column.class);
        if (docs == null) {
            throw new IllegalArgumentException("Invalid table: " + component + " has no @Column");
        }
        Class<? extends Enum<?>> enumType = enumType(component.getType());
        Method accessor = component.getAccessor();
        accessor.setAccessible(true); // else every call checks whether it may
        return new ColumnModel(
                docs.name().isEmpty() ? snakeCase(component.getName()) : docs.name(),
                ColumnType.of(component),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                docs,
                enumType == null ? List.of() : names(enumType),
                enumType,
                accessor);
    }

    /** The value of this column in a row. */
    public @Nullable Object value(Record row) {
        try {
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read column " + name + " of " + row.getClass(), e);
        }
    }

    /** Whether its cells are free text, so that a spreadsheet might take one for a formula. */
    public boolean isText() {
        return type == ColumnType.TEXT || type == ColumnType.TEXT_LIST;
    }

    static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked") // isEnum has been asked
    private static @Nullable Class<? extends Enum<?>> enumType(Class<?> type) {
        return type.isEnum() ? (Class<? extends Enum<?>>) type : null;
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    }
}
