package org.gongwen.pipeline.cli;

import java.util.Locale;

/** 选项文本: the names of enum constants as options spell them, json-schema for JSON_SCHEMA. */
final class OptionText {
    private OptionText() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
