package org.gongwen.schema.contract;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** 列类型: what a cell of a published table may hold. */
public enum ColumnType {
    /** Text. */
    TEXT,
    /** One of a closed list of names. */
    ENUM,
    /** A whole number of 32 bits. */
    INTEGER,
    /** A whole number of 64 bits. */
    LONG,
    /** True or false. */
    BOOLEAN,
    /** A calendar day. */
    DATE,
    /** An exact number; see {@link DecimalShape}. */
    DECIMAL,
    /** A list of texts, never null, perhaps empty. */
    TEXT_LIST;

    /** The type of a component of a table's record; throws where the contract knows no such type. */
    static ColumnType of(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return ENUM;
        } else if (type == String.class) {
            return TEXT;
        } else if (type == int.class || type == Integer.class) {
            return INTEGER;
        } else if (type == long.class || type == Long.class) {
            return LONG;
        } else if (type == boolean.class || type == Boolean.class) {
            return BOOLEAN;
        } else if (type == LocalDate.class) {
            return DATE;
        } else if (type == BigDecimal.class) {
            return DECIMAL;
        } else if (type == List.class) {
            return TEXT_LIST;
        }
        throw new IllegalArgumentException("Invalid column type: " + component);
    }
}
