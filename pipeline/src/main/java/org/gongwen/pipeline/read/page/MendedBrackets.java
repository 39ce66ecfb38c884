package org.gongwen.pipeline.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** 括号校正: an angle or square bracket that a round one closes, maybe lines below, was a round one before it was misread. */
final class MendedBrackets {
    private static final String OPENING = "（(《〈【[〔";
    private static final String CLOSING = "）)》〉】]〕";
    private static final int FARTHEST = 400;

    /**
     * 开括号.
     *
     * @param line its line
     * @param at its place in the line
     * @param place its place in all lines
     */
    private record Open(int line, int at, int place) {}

    private final List<StringBuilder> texts;
    private final Deque<Open> open = new ArrayDeque<>();

    private MendedBrackets(List<PrintedLine> lines) {
        texts = lines.stream().map(line -> new StringBuilder(line.text())).toList();
    }

    /** The lines with such brackets put right. */
    static List<PrintedLine> in(List<PrintedLine> lines) {
        MendedBrackets brackets = new MendedBrackets(lines);
        brackets.mend();
        List<PrintedLine> mended = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            String text = brackets.texts.get(i).toString();
            mended.add(new PrintedLine(line.page(), line.left(), line.right(), line.baseline(), line.em(), text));
        }
        return mended;
    }

    private void mend() {
        int place = 0;
        for (int line = 0; line < texts.size(); line++) {
            for (int at = 0; at < texts.get(line).length(); at++, place++) {
                char c = texts.get(line).charAt(at);
                if (OPENING.indexOf(c) >= 0) {
                    open.push(new Open(line, at, place));
                } else if (CLOSING.indexOf(c) >= 0) {
                    close(c, place);
                }
            }
        }
    }

    private void close(char closing, int place) {
        while (!open.isEmpty() && place - open.peek().place() > FARTHEST) {
            open.pop();
        }
        if (open.isEmpty()) {
            return;
        }
        Open opening = open.pop();
        StringBuilder text = texts.get(opening.line());
        boolean round = CLOSING.indexOf(closing) < 2;
        if (round && OPENING.indexOf(text.charAt(opening.at())) >= 2) {
            text.setCharAt(opening.at(), '（');
        }
    }
}
