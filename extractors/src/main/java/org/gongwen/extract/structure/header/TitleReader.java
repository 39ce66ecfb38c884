package org.gongwen.extract.structure.header;

import java.time.LocalDate;
import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.layout.DocumentNumber;
import org.gongwen.extract.structure.layout.Outline;
import org.gongwen.extract.structure.layout.ParagraphKind;
import org.gongwen.extract.structure.layout.PrintedDate;
import org.gongwen.extract.structure.layout.Quotes;
import org.gongwen.extract.structure.layout.TextRun;
import org.gongwen.extract.structure.lexicon.Genres;
import org.gongwen.extract.structure.lexicon.HeaderField;
import org.gongwen.extract.structure.lexicon.Organisations;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.gongwen.extract.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * 标题: the title of the notice proper: the body title behind a covering letter, else the title above the text, else what
 * the page header or the letter's text calls it.
 */
final class TitleReader {
    private static final int LONGEST = 160;
    private static final String MARKS = " “”\"‘’《》()（）〈〉";
    private static final TextPattern DATED = TextPattern.of("[(（](?:19|20)\\d{2} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日[)）]$");
    private static final TextPattern NUMBERED =
            TextPattern.of("[(（](\\p{IsHan}{2,14}[〔\\[（(【](?:19|20)\\d{2}[〕\\]）)】]第?\\d{1,5}号)[)）]$");
    private static final TextPattern REFERRING = TextPattern.of("根据|按照|依据|依照|遵照|贯彻|落实|执行");
    private static final int LONGEST_ON_ONE_LINE = 90;
    private static final int SHORTEST_LINE = 6;
    private static final int LONGEST_LINE = 60;

    private TitleReader() {}

    static @Nullable String read(NormalNotice notice, Outline outline, HeaderFields fields) {
        if (outline.bodyTitle() != null) {
            return printed(notice, outline.bodyTitle());
        }
        if (outline.headTitle() != null) {
            return printed(notice, outline.headTitle());
        }
        String field = fields.get(HeaderField.TITLE);
        if (field != null) {
            return field;
        }
        String quoted = quoted(notice, outline);
        if (quoted != null) {
            return quoted;
        }
        String dashed = dashed(notice, outline);
        String single = dashed != null ? dashed : singleLine(notice, outline);
        return single != null ? single : firstLine(notice, outline);
    }

    /** The number in brackets at the end of the title: …的通知（沙教委〔2021〕22号）; null where there is none. */
    static @Nullable String number(NormalNotice notice, Outline outline) {
        TextRun title = outline.headTitle();
        Paragraph last = title == null ? null : notice.paragraphs().get(title.to() - 1);
        Matcher numbered = NUMBERED.matcher(last == null || last.length() > LONGEST ? "" : notice.text(last));
        return numbered.find() ? DocumentNumber.of(numbered.group(1)) : null;
    }

    /** The title of the covering letter, where one stands above the body title. */
    static @Nullable String letterTitle(NormalNotice notice, Outline outline) {
        return outline.headTitle() == null ? null : printed(notice, outline.headTitle());
    }

    /** The date in brackets at the end of the title, or the one on a line under it; null where there is none. */
    static @Nullable LocalDate date(NormalNotice notice, Outline outline) {
        TextRun title = outline.bodyTitle() == null ? outline.headTitle() : outline.bodyTitle();
        int to = Math.min(notice.paragraphs().size(), title == null ? 0 : title.to() + 2);
        for (int i = title == null ? 0 : title.from(); i < to; i++) {
            Paragraph line = notice.paragraphs().get(i);
            String text = line.length() <= LONGEST ? notice.text(line) : "";
            Matcher dated = DATED.matcher(text);
            PrintedDate date = dated.find() ? PrintedDate.whole(dated.group()) : PrintedDate.whole(text);
            if (date != null && text.indexOf('年') >= 0) {
                return date.date();
            }
        }
        return null;
    }

    /** A title as titles are compared: without blanks, brackets and quotation marks. */
    static String bare(String title) {
        StringBuilder bare = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            if (MARKS.indexOf(title.charAt(i)) < 0) {
                bare.append(title.charAt(i));
            }
        }
        return bare.toString();
    }

    private static String printed(NormalNotice notice, TextRun run) {
        StringBuilder title = new StringBuilder();
        for (int i = run.from(); i < run.to(); i++) {
            Paragraph line = notice.paragraphs().get(i);
            title.append(notice.printedWithBlanks(line.start(), line.end()));
        }
        Matcher dated = DATED.matcher(title);
        if (dated.find()) {
            title.setLength(dated.start());
        }
        Matcher numbered = NUMBERED.matcher(title);
        if (numbered.find()) {
            title.setLength(numbered.start());
        }
        boolean wrapped = title.length() > 2 && title.charAt(0) == '《' && title.indexOf("》") == title.length() - 1;
        return wrapped ? title.substring(1, title.length() - 1) : title.toString();
    }

    /** 《…》已经市政府同意，现印发给你们: a letter without title that issues a text without one. */
    private static @Nullable String quoted(NormalNotice notice, Outline outline) {
        int to = Math.min(
                Math.min(outline.firstSection(), outline.bodyStart() + 4),
                notice.paragraphs().size());
        for (int i = outline.bodyStart(); i < to && !outline.issued().isEmpty(); i++) {
            Paragraph paragraph = notice.paragraphs().get(i);
            for (Span title : Quotes.in(notice.text(), paragraph.start(), paragraph.end())) {
                boolean issued = outline.issued().contains(bare(notice.text().substring(title.start(), title.end())));
                if (issued && !isReferredTo(notice.text(), paragraph.start(), title.start())) {
                    return notice.printedWithBlanks(title.start(), title.end());
                }
            }
        }
        return null;
    }

    /** 根据…《…》: another notice, which this one only refers to. */
    private static boolean isReferredTo(String text, int from, int title) {
        int clause = title;
        while (clause > from && "，。；,;".indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        return REFERRING.in(text.substring(clause, title));
    }

    /** 政府工作报告——2018年3月5日在…会议上: the title ends before the dash. */
    private static @Nullable String dashed(NormalNotice notice, Outline outline) {
        for (int i = 0; i < Math.min(outline.bodyStart(), notice.paragraphs().size()); i++) {
            Paragraph line = notice.paragraphs().get(i);
            String text = line.length() <= LONGEST ? notice.text(line) : "";
            int dash = text.indexOf("——");
            if (dash > 3 && Genres.of(text.substring(0, dash)) != null) {
                return notice.printedWithBlanks(line.start(), line.start() + dash);
            }
        }
        return null;
    }

    /** 2022年重点工作安排: the line alone above the text, where no line ends as titles do. */
    private static @Nullable String firstLine(NormalNotice notice, Outline outline) {
        int index = outline.bodyStart() - 1;
        boolean first = index == 0 || index == 1 && outline.kinds().get(0) == ParagraphKind.ATTACHMENT_MARK;
        if (!first
                || index >= notice.paragraphs().size()
                || notice.paragraphs().get(index).inTable()) {
            return null;
        }
        Paragraph line = notice.paragraphs().get(index);
        String text = line.length() <= LONGEST_LINE ? notice.text(line) : "";
        boolean plain = text.length() >= SHORTEST_LINE && text.chars().noneMatch(c -> "，。；：,;:、|>".indexOf(c) >= 0);
        boolean title = plain && outline.kinds().get(index) == ParagraphKind.CHROME && !Organisations.isName(text);
        return title ? notice.printedWithBlanks(line.start(), line.end()) : null;
    }

    /** The start of a text on one single line, up to the genre word behind 的. */
    private static @Nullable String singleLine(NormalNotice notice, Outline outline) {
        if (outline.bodyStart() >= notice.paragraphs().size()) {
            return null;
        }
        Paragraph line = notice.paragraphs().get(outline.bodyStart());
        String start = notice.text().substring(line.start(), Math.min(line.end(), line.start() + LONGEST_ON_ONE_LINE));
        int about = start.indexOf("关于");
        for (int i = about + 3; about >= 0 && i <= start.length(); i++) {
            char c = start.charAt(i - 1);
            if (c == '。' || c == '：' || c == ':') {
                return null;
            }
            String genre = Genres.of(start.substring(0, i));
            int genreStart = genre == null ? -1 : i - genre.length();
            if (genreStart > about + 2 && start.charAt(genreStart - 1) == '的') {
                return notice.printedWithBlanks(line.start(), line.start() + i);
            }
        }
        return null;
    }
}
