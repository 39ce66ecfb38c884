package org.gongwen.pipeline.write;

import org.gongwen.schema.contract.ColumnModel;

/** 表头语言: the language of the header line of CSV files. */
public enum HeaderLanguage {
    /** Column names in snake_case. */
    EN,
    /** Chinese names. */
    ZH;

    String nameOf(ColumnModel column) {
        return switch (this) {
            case EN -> column.name();
            case ZH -> column.docs().zh();
        };
    }
}
