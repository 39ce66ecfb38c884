package org.gongwen.schema.contract;

import java.util.List;
import java.util.stream.Collectors;

/** JSON 文本: strings and arrays as JSON writes them. */
final class JsonText {
    private JsonText() {}

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The strings, quoted and joined by commas, without brackets. */
    static String items(List<String> texts) {
        return texts.stream().map(JsonText::quoted).collect(Collectors.joining(", "));
    }
}
