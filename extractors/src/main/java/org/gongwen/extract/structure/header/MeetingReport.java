package org.gongwen.extract.structure.header;

import java.time.LocalDate;
import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.layout.Outline;
import org.gongwen.extract.structure.layout.PrintedDate;
import org.gongwen.extract.structure.lexicon.Organisations;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.gongwen.extract.unit.Region;
import org.gongwen.extract.unit.Regions;
import org.jspecify.annotations.Nullable;

/**
 * 会议报告: what the subtitle of a report to a congress says: ——2018年3月5日在第十三届全国人民代表大会第一次会议上 国务院总理 李克强.
 *
 * @param date when it was given
 * @param issuer whose report it is, or null
 */
record MeetingReport(@Nullable LocalDate date, @Nullable String issuer) {
    private static final int LONGEST = 160;
    private static final TextPattern SUBTITLE =
            TextPattern.of("((?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)在(.{4,60}?(?:会议|大会))上[)]?(.*)");
    private static final TextPattern HEAD = TextPattern.of("(.{0,20}?)(?:人民政府)?(?:代|代理)?(?:省长|主席|市长|县长|区长|州长|盟长|旗长).*");

    /** The subtitle between the title and the text, or null. */
    static @Nullable MeetingReport read(NormalNotice notice, Outline outline) {
        int to = Math.min(outline.bodyStart() + 1, notice.paragraphs().size());
        for (int i = 0; i < to; i++) {
            Paragraph line = notice.paragraphs().get(i);
            Matcher subtitle = SUBTITLE.matcher(line.length() <= LONGEST ? notice.text(line) : "");
            if (subtitle.find()) {
                boolean own = subtitle.group(3).isEmpty()
                        && i + 1 < to
                        && notice.paragraphs().get(i + 1).length() <= LONGEST;
                String speaker = own ? notice.text(notice.paragraphs().get(i + 1)) : subtitle.group(3);
                PrintedDate date = PrintedDate.leading(subtitle.group(1));
                return new MeetingReport(date == null ? null : date.date(), issuer(subtitle.group(2), speaker));
            }
        }
        return null;
    }

    /** The government whose head speaks, or the office that stands in his place. */
    private static @Nullable String issuer(String meeting, String speaker) {
        if (speaker.startsWith("国务院总理")) {
            return "国务院";
        }
        Matcher head = HEAD.matcher(speaker);
        if (head.matches()) {
            Region region = Regions.inFrontOf(head.group(1).isEmpty() ? meeting : head.group(1), null);
            return region == null ? null : region.name() + "人民政府";
        }
        return speaker.length() > 3 && Organisations.isName(speaker) ? speaker : null;
    }
}
