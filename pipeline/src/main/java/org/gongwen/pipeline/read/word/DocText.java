package org.gongwen.pipeline.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** DOC 文字: the visible text of a paragraph: field codes, hidden and deleted runs and marks of pictures left out. */
final class DocText {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;

    private DocText() {}

    static String visible(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                text.append(run.text());
            }
        }
        return visible(text.toString());
    }

    /** The raw text without the codes between the begin of a field and its separator or end. */
    static String visible(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        Deque<Boolean> inCode = new ArrayDeque<>();
        int codes = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == FIELD_BEGIN) {
                inCode.push(true);
                codes++;
            } else if (c == FIELD_SEPARATOR && Boolean.TRUE.equals(inCode.peek())) {
                inCode.pop();
                inCode.push(false);
                codes--;
            } else if (c == FIELD_END && !inCode.isEmpty()) {
                codes -= inCode.pop() ? 1 : 0;
            } else if (codes == 0) {
                append(c, text);
            }
        }
        return text.toString();
    }

    private static void append(char c, StringBuilder text) {
        switch (c) {
            case 0x0b, '\r', '\n', '\f' -> text.append('\n');
            case 0x1e -> text.append('-');
            case '\t' -> text.append(' ');
            default -> text.append(c >= ' ' ? String.valueOf(c) : "");
        }
    }
}
