package org.gongwen.extract.structure.normal;

/** 标点: marks at which a sentence or clause comes to a stop. */
public final class Stops {
    private Stops() {}

    /** Whether a sentence ends with the mark: 。 ！ ？. */
    public static boolean isFullStop(char mark) {
        return mark == '。' || mark == '！' || mark == '？' || mark == '!' || mark == '?';
    }

    /** Whether a paragraph may end with the mark: a full stop, ； ： or a closing bracket or quotation mark. */
    public static boolean isStop(char mark) {
        return isFullStop(mark) || "；;：:）)”’》】〕]…\"".indexOf(mark) >= 0;
    }

    /** Whether the text between start and end holds a 。 or a ；. */
    public static boolean holdsSentence(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '；' || c == ';') {
                return true;
            }
        }
        return false;
    }
}
