/**
 * 数据契约: the published tables as data. {@link org.gongwen.schema.contract.Tables} lists them, read by reflection from
 * the records, their {@code @Table}, {@code @Column} and {@code @Nullable} annotations; CSV, Parquet, JSON Schema, SQL and
 * the data dictionary are all driven by it, so that a new column is one new record component.
 */
@NullMarked
package org.gongwen.schema.contract;

import org.jspecify.annotations.NullMarked;
