package org.gongwen.schema.contract;

/** SQL 方言: what differs between the databases that the tables are loaded into. */
enum SqlDialect {
    /** DuckDB. */
    DUCKDB("\"", "VARCHAR", "VARCHAR[]", "INTEGER", "DECIMAL", true),
    /** PostgreSQL, which reads the CSV files: lists are text there, joined by ；. */
    POSTGRESQL("\"", "TEXT", "TEXT", "INTEGER", "NUMERIC", true),
    /** Spark SQL. */
    SPARK("`", "STRING", "ARRAY<STRING>", "INT", "DECIMAL", false);

    private final String quote;
    private final String text;
    private final String list;
    private final String integer;
    private final String decimal;
    private final boolean constraints;

    SqlDialect(String quote, String text, String list, String integer, String decimal, boolean constraints) {
        this.quote = quote;
        this.text = text;
        this.list = list;
        this.integer = integer;
        this.decimal = decimal;
        this.constraints = constraints;
    }

    /** Whether keys, CHECK and COMMENT ON are written; otherwise comments stand behind each column. */
    boolean constraints() {
        return constraints;
    }

    /** How a table is filled, as a comment. */
    String howToLoad() {
        return switch (this) {
            case DUCKDB -> "-- Load: INSERT INTO targets SELECT * FROM 'out/current/targets.parquet';";
            case POSTGRESQL -> "-- Load: \\copy targets FROM 'out/current/targets.csv' WITH (FORMAT csv, HEADER)";
            case SPARK -> "-- Load: INSERT INTO targets SELECT * FROM parquet.`out/current/targets.parquet`;";
        };
    }

    /** The name in the dialect's quotation marks: change, column, key and table are reserved words in some. */
    String quoted(String name) {
        return quote + name + quote;
    }

    String type(ColumnModel column) {
        return switch (column.type()) {
            case TEXT, ENUM -> text;
            case INTEGER -> integer;
            case LONG -> "BIGINT";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case DECIMAL -> decimal + "(" + DecimalShape.PRECISION + ", " + DecimalShape.SCALE + ")";
            case TEXT_LIST -> list;
        };
    }
}
