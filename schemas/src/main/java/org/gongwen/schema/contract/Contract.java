package org.gongwen.schema.contract;

/** 契约形式: the forms in which the contract of the tables is published. */
public enum Contract {
    /** JSON Schema of the rows of each table. */
    JSON_SCHEMA,
    /** CREATE TABLE statements for DuckDB. */
    DUCKDB,
    /** CREATE TABLE statements for PostgreSQL. */
    POSTGRESQL,
    /** CREATE TABLE statements for Spark SQL. */
    SPARK,
    /** Frictionless Data Package of the files of a snapshot. */
    DATAPACKAGE,
    /** Data dictionary in English and Chinese, as Markdown. */
    DICTIONARY;

    /**
     * Version of the contract. The first number changes where a reader of the tables may break, the second where columns,
     * tables or values are added.
     */
    public static final String VERSION = "1.0";

    /** The contract in this form; lines end in {@code \n}. */
    public String render() {
        return switch (this) {
            case JSON_SCHEMA -> JsonSchema.render(Tables.ALL);
            case DUCKDB -> Ddl.render(SqlDialect.DUCKDB, Tables.ALL);
            case POSTGRESQL -> Ddl.render(SqlDialect.POSTGRESQL, Tables.ALL);
            case SPARK -> Ddl.render(SqlDialect.SPARK, Tables.ALL);
            case DATAPACKAGE -> DataPackage.render(DataFile.all());
            case DICTIONARY -> Dictionary.render(Tables.ALL);
        };
    }
}
