package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.page.PrintedLine.Part;

/** 行文字: puts the text of a line together out of pieces with gaps between them. */
final class LineText {
    private static final int LONGEST_LABEL = 8;

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private StringBuilder part = new StringBuilder();
    private double left = Double.NaN;
    private double right = Double.NaN;

    /** Adds a piece; a gap of nearly a character's width is a blank, one of two a full-width blank. */
    void add(String piece, double start, double end, double em) {
        if (text.length() > 0 && start - right > em * 0.9) {
            text.append(start - right > em * 2 ? '\u3000' : ' ');
            endPart();
        }
        left = part.length() == 0 ? start : left;
        text.append(piece);
        part.append(piece);
        right = end;
    }

    /** The text, without the blanks that typesetting puts between Chinese characters and digits or letters. */
    String text() {
        return plain(text);
    }

    /** The parts between gaps. */
    List<Part> parts() {
        if (part.length() > 0) {
            endPart();
        }
        return parts;
    }

    private void endPart() {
        parts.add(new Part(left, right, plain(part)));
        part = new StringBuilder();
    }

    private static String plain(StringBuilder text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '\u00ad' ? '-' : text.charAt(i);
            if (!isTypesettingBlank(text, c, i)) {
                kept.append(c == '\u00a0' ? ' ' : c);
            }
        }
        return kept.toString();
    }

    private static boolean isTypesettingBlank(StringBuilder text, char c, int at) {
        if ((c != ' ' && c != '\u00a0') || at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return !startsLabel(text, at + 1) && isBetweenScripts(before, after);
    }

    /** Whether a label with its colon begins there, as in 索引号：014-00012 主题分类：. */
    private static boolean startsLabel(StringBuilder text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST_LABEL && isHan(text.charAt(end))) {
            end++;
        }
        return end - start >= 2 && end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '：');
    }

    private static boolean isBetweenScripts(char before, char after) {
        return (isNarrow(before) && isChinese(after)) || (isChinese(before) && isNarrow(after));
    }

    private static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fff;
    }

    private static boolean isNarrow(char c) {
        return (c > ' ' && c < 127 && c != ':') || c == '〔' || c == '〕';
    }

    private static boolean isChinese(char c) {
        return isHan(c) || (c >= 0x3001 && c <= 0x301f) || c == '，' || c == '；' || c == '）' || c == '（';
    }
}
