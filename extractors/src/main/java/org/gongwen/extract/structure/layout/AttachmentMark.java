package org.gongwen.extract.structure.layout;

import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;
import org.jspecify.annotations.Nullable;

/**
 * 附件标识: the mark of an attachment or of the list of attachments.
 *
 * @param labelLength length of the mark (附件1) at the start of its paragraph
 * @param ordinal its number, or null
 * @param nameStart offset of the name behind it in the paragraph; the paragraph's length where there is none
 * @param listed whether the paragraph can only be a list (附件：1.…)
 */
public record AttachmentMark(int labelLength, @Nullable Integer ordinal, int nameStart, boolean listed) {
    private static final TextPattern MARK =
            TextPattern.of("(附(?:件|表|录|图)?(?:[0-9]{1,2}(?:-[0-9]{1,2})?|[一二三四五六七八九十]{1,3})?)([:：.、]?)(.*)");
    private static final TextPattern ITEM = TextPattern.of("(?:[1一]|\\([1一]\\))[.、．,，)].*");
    private static final TextPattern NUMBER = TextPattern.of("[0-9]+|[一二三四五六七八九十]+");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int LONGEST = 120;

    /** The mark that a paragraph starts with, or null. */
    public static @Nullable AttachmentMark of(String paragraph) {
        if (paragraph.isEmpty() || paragraph.charAt(0) != '附' || paragraph.length() > LONGEST) {
            return null;
        }
        Matcher matcher = MARK.matcher(paragraph);
        if (!matcher.matches() || paragraph.endsWith("。")) {
            return null;
        }
        String label = matcher.group(1);
        boolean colon = !matcher.group(2).isEmpty();
        String name = matcher.group(3);
        Integer ordinal = ordinal(label);
        if (!colon && ordinal == null && (!name.isEmpty() || label.length() < 2)) {
            return null;
        }
        boolean listed = colon && ordinal == null && ITEM.fits(name);
        return new AttachmentMark(label.length(), ordinal, matcher.start(3), listed);
    }

    private static @Nullable Integer ordinal(String label) {
        Matcher number = NUMBER.matcher(label);
        if (!number.find()) {
            return null;
        }
        String digits = number.group();
        int numeral = NUMERALS.indexOf(digits.charAt(0)) + 1;
        if (numeral == 0) {
            return Integer.valueOf(digits);
        }
        return digits.length() == 1
                ? numeral
                : numeral == 10 ? 10 + NUMERALS.indexOf(digits.charAt(1)) + 1 : numeral * 10;
    }
}
