package org.gongwen.extract;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongwen.schema.Section;
import org.gongwen.schema.document.ParsedNotice;

/**
 * Makes a long notice of a short one: its sections stand in it several times, each time with other numbers, since a page
 * that prints a notice twice over counts but once.
 */
final class LongNotice {
    private static final Pattern COUNTED = Pattern.compile("(?<![0-9.])[1-9][0-9]{0,2}(?=[万亿个家户%亩])");

    private LongNotice() {}

    static String of(String text, int copies) {
        Extraction extraction = new NoticeExtractor().extract("", "", ParsedNotice.ofText(text));
        String whole = extraction.sections().stream().map(Section::text).collect(Collectors.joining());
        String body = extraction.sections().stream()
                .filter(section -> !"0".equals(section.path()))
                .map(Section::text)
                .collect(Collectors.joining());
        StringBuilder copy = new StringBuilder(whole);
        for (int i = 1; i < copies; i++) {
            copy.append(copy.charAt(copy.length() - 1) == '\n' ? "" : "\n").append(renumbered(body, i));
        }
        return copy.append(text.substring(whole.length())).toString();
    }

    private static String renumbered(String body, int by) {
        return COUNTED.matcher(body).replaceAll(number -> String.valueOf(Integer.parseInt(number.group()) + by));
    }
}
