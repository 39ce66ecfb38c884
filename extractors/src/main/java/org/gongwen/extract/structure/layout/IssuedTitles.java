package org.gongwen.extract.structure.layout;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.gongwen.extract.text.Span;
import org.jspecify.annotations.Nullable;

/** 印发文件名: the names of what a covering letter issues. */
final class IssuedTitles {
    private static final TextPattern LETTER_TITLE =
            TextPattern.of("(?:印发|发布|公布|转发|下发|颁布|施行|实施|关于)(.{4,120}?)的(?:通知|公告|决定|通告|函|令)$");

    private IssuedTitles() {}

    /** Names in 《》 of paragraphs that issue something, and what the letter's title says it issues. */
    static Set<String> of(NormalNotice notice, int from, int to, @Nullable String letterTitle) {
        Set<String> names = new LinkedHashSet<>();
        if (letterTitle != null) {
            addFromTitle(letterTitle, names);
        }
        for (int i = from; i < to; i++) {
            Paragraph paragraph = notice.paragraphs().get(i);
            if (paragraph.length() <= 600 && issues(notice.text(), paragraph)) {
                addQuoted(notice.text(), paragraph.start(), paragraph.end(), names);
            }
        }
        return names;
    }

    private static void addFromTitle(String title, Set<String> names) {
        addQuoted(title, 0, title.length(), names);
        Matcher matcher = LETTER_TITLE.matcher(title);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            names.add(TitleFinder.bare(matcher.group(1)));
        }
    }

    private static void addQuoted(String text, int start, int end, Set<String> names) {
        for (Span title : Quotes.in(text, start, end)) {
            names.add(TitleFinder.bare(text.substring(title.start(), title.end())));
        }
    }

    private static boolean issues(String text, Paragraph paragraph) {
        for (int i = paragraph.start(); i < paragraph.end() - 1; i++) {
            char c = text.charAt(i);
            if ((c == '印' || c == '发' || c == '公' || c == '下' || c == '颁')
                    && (text.startsWith("印发", i)
                            || text.startsWith("发布", i)
                            || text.startsWith("公布", i)
                            || text.startsWith("下发", i)
                            || text.startsWith("发给", i)
                            || text.startsWith("颁布", i))) {
                return true;
            }
        }
        return false;
    }
}
