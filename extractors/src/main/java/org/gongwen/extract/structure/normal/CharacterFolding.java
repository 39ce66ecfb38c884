package org.gongwen.extract.structure.normal;

import java.text.Normalizer;

/** 字符归一: what each published character becomes in the normalised text. */
final class CharacterFolding {
    /** Stands for characters that are left out. */
    static final char DROPPED = 0;

    private static final char[] FOLDED = table();

    private CharacterFolding() {}

    /** The normalised character, a blank for every kind of blank, or {@link #DROPPED}. */
    static char fold(char published) {
        return FOLDED[published];
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) i;
        }
        fill(table, 0, 0x1F, DROPPED);
        fill(table, 0x7F, 0x9F, DROPPED);
        each(table, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u202a\u202b\u202c\u202d\u202e\ufeff\ufffc", DROPPED);
        fill(table, 0x2000, 0x200A, ' ');
        each(table, "\t\n\u000b\f\r\u0085\u00a0\u1680\u180e\u2028\u2029\u202f\u205f\u3000\u3164\uffa0", ' ');
        foldFullWidth(table);
        each(table, "–−‐‑‒﹣", '-');
        each(table, "―─━⸺", '—');
        each(table, "〜∼˜∽", '~');
        each(table, "﹪", '%');
        each(table, "﹙", '(');
        each(table, "﹚", ')');
        each(table, "﹝", '〔');
        each(table, "﹞", '〕');
        each(table, "﹐", '，');
        each(table, "｡", '。');
        each(table, "､", '、');
        each(table, "○", '〇');
        foldCompatible(table, 0x2F00, 0x2FD5);
        foldCompatible(table, 0xF900, 0xFAD9);
        return table;
    }

    /** ASCII in full width becomes half-width, but the Chinese marks ， ； ： ！ ？ stay. */
    private static void foldFullWidth(char[] table) {
        for (char half = 0x21; half < 0x7F; half++) {
            if (",;:!?".indexOf(half) < 0) {
                table[half + 0xFEE0] = half;
            }
        }
    }

    /** PDF fonts often map characters to radicals and compatibility forms that only look like them. */
    private static void foldCompatible(char[] table, int from, int to) {
        for (int i = from; i <= to; i++) {
            String plain = Normalizer.normalize(String.valueOf((char) i), Normalizer.Form.NFKC);
            if (plain.length() == 1) {
                table[i] = plain.charAt(0);
            }
        }
    }

    private static void fill(char[] table, int from, int to, char folded) {
        for (int i = from; i <= to; i++) {
            table[i] = folded;
        }
    }

    private static void each(char[] table, String characters, char folded) {
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = folded;
        }
    }
}
