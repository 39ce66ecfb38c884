package org.gongwen.extract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongwen.schema.Section;
import org.gongwen.schema.document.ParsedNotice;

/**
 * Makes one long notice of several: the first one, with the sections of all of them behind its own. What stands in it more
 * than once has other numbers each time, since a page that prints a notice twice over counts but once.
 */
final class LongNotice {
    private static final Pattern COUNTED = Pattern.compile("(?<![0-9.])[1-9][0-9]{0,2}(?=[万亿个家户%亩])");

    private LongNotice() {}

    /**
     * One text with the sections of all notices.
     *
     * @param notices texts of notices
     * @param copies how often the sections of each stand in it
     */
    static String of(List<String> notices, int copies) {
        String first = notices.get(0);
        String head = text(first, true);
        StringBuilder whole = new StringBuilder(head);
        for (int copy = 0; copy < copies; copy++) {
            for (String notice : notices) {
                if (copy > 0 || !notice.equals(first)) {
                    whole.append(whole.charAt(whole.length() - 1) == '\n' ? "" : "\n")
                            .append(renumbered(text(notice, false), copy));
                }
            }
        }
        return whole.append(first.substring(head.length())).toString();
    }

    private static String text(String notice, boolean withPreamble) {
        Extraction extraction = new NoticeExtractor().extract("", "", ParsedNotice.ofText(notice));
        return extraction.sections().stream()
                .map(section -> withPreamble || !"0".equals(section.path()) ? section.text() : sentences(section))
                .collect(Collectors.joining());
    }

    /** What a preamble says, without title, salutation and document number. */
    private static String sentences(Section preamble) {
        return preamble.text()
                .lines()
                .filter(line -> line.strip().endsWith("。"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String renumbered(String body, int by) {
        return COUNTED.matcher(body).replaceAll(number -> String.valueOf(Integer.parseInt(number.group()) + by));
    }
}
