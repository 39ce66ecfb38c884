package org.gongwen.pipeline.write;

import org.gongwen.schema.contract.DataFile.ColumnNames;

/** 表头语言: the language of the header line of CSV files. */
public enum HeaderLanguage {
    /** Column names in snake_case. */
    EN,
    /** Chinese names. */
    ZH;

    ColumnNames names() {
        return switch (this) {
            case EN -> ColumnNames.ENGLISH;
            case ZH -> ColumnNames.CHINESE;
        };
    }
}
