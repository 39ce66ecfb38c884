package org.gongwen.pipeline.write;

/** CSV 用途: what CSV files are made for. */
public enum CsvFlavor {
    /** Spreadsheets: a byte order mark in front, texts guarded against formulas and cut at what a cell holds. */
    SPREADSHEET,
    /** Loaders: texts as they are, no byte order mark. */
    DATA
}
