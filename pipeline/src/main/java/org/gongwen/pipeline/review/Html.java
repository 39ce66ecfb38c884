package org.gongwen.pipeline.review;

/** 转义: texts of notices as HTML and as JSON inside a page. */
final class Html {
    private Html() {}

    /** Appends a text as content or as the value of a quoted attribute. */
    static void appendEscaped(StringBuilder html, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(isShown(character) ? character : '\uFFFD');
            }
        }
    }

    /** The text, escaped. */
    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        appendEscaped(html, text, 0, text.length());
        return html.toString();
    }

    /** Appends a JSON string that cannot end the script element around it. */
    static void appendJson(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '<', '>', '&', '\'', '\u2028', '\u2029' -> appendCode(json, character);
                default -> {
                    if (character < ' ') {
                        appendCode(json, character);
                    } else {
                        json.append(character);
                    }
                }
            }
        }
        json.append('"');
    }

    private static void appendCode(StringBuilder json, char character) {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            json.append(Character.forDigit((character >> shift) & 0xF, 16));
        }
    }

    private static boolean isShown(char character) {
        return character >= ' ' || character == '\n' || character == '\t';
    }
}
