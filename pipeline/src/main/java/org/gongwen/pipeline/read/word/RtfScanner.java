package org.gongwen.pipeline.read.word;

import java.nio.charset.StandardCharsets;

/** RTF 词法: cuts a file into groups, control words, symbols and bytes of text; whatever the bytes, it gets to their end. */
final class RtfScanner {
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 10;

    /** RTF 处理: takes in the parts of a file. */
    interface Handler {
        /** A group begins. */
        void open();

        /** A group ends. */
        void close();

        /** A control word; the number is {@link RtfScanner#NONE} where none is given. */
        void word(String name, int number);

        /** A byte of text, in the encoding of its font. */
        void text(int value);
    }

    /** No number behind a control word. */
    static final int NONE = Integer.MIN_VALUE;

    private final byte[] bytes;
    private final Handler handler;
    private int at;

    private RtfScanner(byte[] bytes, Handler handler) {
        this.bytes = bytes;
        this.handler = handler;
    }

    static void scan(byte[] bytes, Handler handler) {
        RtfScanner scanner = new RtfScanner(bytes, handler);
        while (scanner.at < bytes.length) {
            scanner.step();
        }
    }

    private void step() {
        int value = bytes[at++] & 0xff;
        switch (value) {
            case '{' -> handler.open();
            case '}' -> handler.close();
            case '\\' -> control();
            case '\r', '\n', 0 -> {}
            case '\t' -> handler.word("tab", NONE);
            default -> handler.text(value);
        }
    }

    private void control() {
        int start = at;
        while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at])) {
            at++;
        }
        if (at == start) {
            symbol();
            return;
        }
        String name = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        int number = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (name.equals("bin")) {
            at += Math.max(0, Math.min(number, bytes.length - at));
        } else {
            handler.word(name, number);
        }
    }

    private int number() {
        int start = at;
        boolean negative = at < bytes.length && bytes[at] == '-';
        at += negative ? 1 : 0;
        long number = 0;
        int first = at;
        while (at < bytes.length && at - first < LONGEST_NUMBER && bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + bytes[at++] - '0';
        }
        if (at == first) {
            at = start;
            return NONE;
        }
        return (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, negative ? -number : number));
    }

    private void symbol() {
        int value = at < bytes.length ? bytes[at++] & 0xff : ' ';
        switch (value) {
            case '\'' -> handler.text(hex());
            case '{', '}', '\\' -> handler.text(value);
            case '\r', '\n' -> handler.word("par", NONE);
            default -> handler.word(String.valueOf((char) value), NONE);
        }
    }

    private int hex() {
        int value = 0;
        for (int i = 0; i < 2 && at < bytes.length; i++) {
            int digit = Character.digit(bytes[at], 16);
            if (digit < 0) {
                return '?';
            }
            value = value * 16 + digit;
            at++;
        }
        return value;
    }

    private static boolean isLetter(byte value) {
        return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
    }
}
