package org.gongwen.extract.unit;

/**
 * 漏印的分隔: whether two names stand together without separator: 区农业农村局区科工局, 区信息中心市场监管局. An office within an
 * office is one name: 市委宣传部, 市政府金融办, 市公安局交警支队.
 */
final class LostSeparator {
    private LostSeparator() {}

    /** Whether a new name begins at the index of the entry between start and end. */
    static boolean at(String text, int start, int index, int end) {
        char before = text.charAt(index - 1);
        if ("局厅心办委社会院联队府处站所室部".indexOf(before) < 0 || end - index < 2) {
            return false;
        }
        char first = text.charAt(index);
        return first == text.charAt(start) && HeadNoun.isLevel(first) && sameLevel(text, start, index, end)
                || first == '各' && collective(text, index, end, before)
                || "局厅心".indexOf(before) >= 0 && known(text, start, index, end);
    }

    private static boolean sameLevel(String text, int start, int index, int end) {
        if (end - index < 3 || index - start < 2) {
            return false;
        }
        String left = text.substring(start, index);
        String right = text.substring(index, end);
        return !isWord(right)
                && HeadNoun.endsWithOffice(left)
                && HeadNoun.endsWithOffice(HeadNoun.withoutBracket(right));
    }

    /** Whether 市 or 区 begins a word: 市直, 市场, 区域, 市民服务中心. */
    private static boolean isWord(String right) {
        char second = right.charAt(1);
        return "直级属域内容场".indexOf(second) >= 0
                || right.startsWith("市民服务")
                || right.startsWith("市民中心")
                || right.startsWith("市政") && "府协务法数研".indexOf(right.charAt(2)) < 0;
    }

    private static boolean collective(String text, int index, int end, char before) {
        String right = text.substring(index, end);
        boolean ofPlaces = right.length() > 1 && "市县区镇乡街州旗盟园".indexOf(right.charAt(1)) >= 0;
        return before != '府' && before != '委' && ofPlaces;
    }

    private static boolean known(String text, int start, int index, int end) {
        String right = text.substring(index, end);
        return index - start >= 3 && Agencies.fullLocal(right) != null && right.length() > 2;
    }
}
