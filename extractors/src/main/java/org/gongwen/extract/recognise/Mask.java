package org.gongwen.extract.recognise;

import java.util.Arrays;

/**
 * 引文范围: which characters of a text stand in quotation marks or in the marks of a title. A title that lost its opening
 * mark runs from the last stop before it.
 */
final class Mask {
    private static final int LONGEST_QUOTE = 120;

    private final CharSequence text;
    private final int end;
    private final Ranges quoted = new Ranges();
    private final Ranges titled = new Ranges();
    /** For each sort of quotation mark the first closing one that was found so far. */
    private final int[] closing;

    private Mask(CharSequence text, int start, int end) {
        this.text = text;
        this.end = end;
        this.closing = new int[] {start, start, start, start};
    }

    static Mask of(CharSequence text, int start, int end) {
        Mask mask = new Mask(text, start, end);
        mask.scan(start);
        return mask;
    }

    boolean isQuoted(int index) {
        return quoted.contain(index);
    }

    boolean isTitled(int index) {
        return titled.contain(index);
    }

    private void scan(int start) {
        Places open = new Places();
        int stop = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '“', '"' -> quote(i, 0, "”\"");
                case '‘' -> quote(i, 1, "’");
                case '「' -> quote(i, 2, "」");
                case '『' -> quote(i, 3, "』");
                case '《', '〈' -> open.push(i);
                case '》', '〉' -> close(open, stop, i);
                case '\n' -> open.clear();
                default -> {}
            }
            if (isStop(c)) {
                stop = i + 1;
            }
        }
    }

    private static boolean isStop(char c) {
        return switch (c) {
            case '，', '。', '；', '、', '：', '》', ',', ';', ':', '\n', '！', '？' -> true;
            default -> false;
        };
    }

    private void quote(int open, int sort, String marks) {
        if (quoted.contain(open)) {
            return;
        }
        int at = Math.max(open + 1, closing[sort]);
        while (at < end && at < open + LONGEST_QUOTE && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        closing[sort] = at;
        if (at < end && at < open + LONGEST_QUOTE) {
            quoted.add(open, at + 1);
        }
    }

    private void close(Places open, int stop, int close) {
        if (!open.isEmpty()) {
            titled.add(open.pop(), close + 1);
        } else if (text.charAt(close) == '》') {
            titled.add(stop, close + 1);
        }
    }

    /** 位置栈: the opening marks that wait for their closing ones. */
    private static final class Places {
        private int[] places = new int[4];
        private int size;

        void push(int place) {
            places = size == places.length ? Arrays.copyOf(places, size * 2) : places;
            places[size++] = place;
        }

        int pop() {
            return places[--size];
        }

        boolean isEmpty() {
            return size == 0;
        }

        void clear() {
            size = 0;
        }
    }

    /** 区间列: stretches in text order; a stretch that ends behind all others takes in those that it covers. */
    private static final class Ranges {
        private int[] bounds = new int[4];
        private int size;

        void add(int start, int end) {
            int from = start;
            while (size > 0 && bounds[size - 1] >= from) {
                from = Math.min(from, bounds[size - 2]);
                size -= 2;
            }
            bounds = size == bounds.length ? Arrays.copyOf(bounds, size * 2) : bounds;
            bounds[size++] = from;
            bounds[size++] = end;
        }

        boolean contain(int index) {
            int found = Arrays.binarySearch(bounds, 0, size, index);
            int before = found >= 0 ? found : -found - 2;
            return before >= 0 && before % 2 == 0;
        }
    }
}
