package org.gongwen.extract.structure.layout;

import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;
import org.jspecify.annotations.Nullable;

/** 发文字号: reads document numbers such as 赣府发〔2020〕11号. Source: GB/T 9704-2012, 7.2.5. */
public final class DocumentNumber {
    private static final int LONGEST = 40;
    private static final TextPattern NUMBER = TextPattern.of(
            "([\\p{IsHan}A-Za-z·]{1,16}?)[〔\\[(【<〈《]((?:19|20)\\d{2})[〕\\])】>〉》]((?:第)?[0-9A-Za-z-]{1,8}号)");
    private static final TextPattern ORDER =
            TextPattern.of("(?:\\p{IsHan}{2,20}令|(?:19|20)\\d{2}年)?\\(?第[0-9一二三四五六七八九十百]{1,6}号令?\\)?");

    private DocumentNumber() {}

    /** The number that the whole text is, in its normal form; null where it is none. */
    public static @Nullable String of(String text) {
        if (text.length() > LONGEST || text.indexOf('号') < 3) {
            return null;
        }
        String bare = bare(text);
        Matcher number = NUMBER.matcher(bare);
        if (number.matches()) {
            return normal(number);
        }
        Matcher order = ORDER.matcher(bare);
        return order.matches() ? bare.replaceAll("[()]", "") : null;
    }

    /** The number that the text starts with, in its normal form, or null. */
    public static @Nullable String leading(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST)).replace(" ", "");
        Matcher number = NUMBER.matcher(start);
        return number.lookingAt() ? normal(number) : null;
    }

    /** Without blanks, and without the brackets that some print around the whole number. */
    private static String bare(String text) {
        String bare = text.replace(" ", "");
        boolean bracketed = bare.startsWith("(") && bare.endsWith("号)");
        return bracketed ? bare.substring(1, bare.length() - 1) : bare;
    }

    private static String normal(Matcher number) {
        return number.group(1) + "〔" + number.group(2) + "〕" + number.group(3);
    }
}
