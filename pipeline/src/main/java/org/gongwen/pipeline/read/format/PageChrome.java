package org.gongwen.pipeline.read.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** 网页杂项: what web pages print around a notice: breadcrumbs, print and share buttons, counters, footers. */
public final class PageChrome {
    private static final List<Pattern> PATTERNS = Lexicon.load("page-chrome.csv").stream()
            .map(entry -> Pattern.compile(entry.text(), Pattern.CASE_INSENSITIVE))
            .toList();
    private static final Pattern BREADCRUMB = Pattern.compile("^(.{0,10}位置.{0,3}[：:].*|(网站)?首\\s*页\\s*[>》›»→].*)");
    private static final Set<String> FILE_ENDINGS = Set.of(
            "doc", "docx", "wps", "pdf", "ofd", "xls", "xlsx", "et", "zip", "rar", "7z", "rtf", "txt", "jpg", "jpeg",
            "png", "ppt", "pptx", "ceb");
    private static final int LONGEST = 120;

    private PageChrome() {}

    /** Whether the line belongs to the page, not to the notice. */
    public static boolean isChrome(String line) {
        String stripped = Blanks.strip(line);
        if (stripped.length() > LONGEST || stripped.isEmpty()) {
            return false;
        }
        String bare = Blanks.remove(stripped);
        return PATTERNS.stream()
                .anyMatch(p -> p.matcher(stripped).matches() || p.matcher(bare).matches());
    }

    /** Whether the line shows where in the site the page stands. */
    public static boolean isBreadcrumb(String line) {
        return line.length() <= LONGEST
                && BREADCRUMB.matcher(Blanks.strip(line)).matches();
    }

    /** Whether the line is the name of a file to download. */
    public static boolean isFileName(String line) {
        String stripped = Blanks.strip(line).toLowerCase(Locale.ROOT);
        int dot = stripped.lastIndexOf('.');
        return dot > 0
                && stripped.length() <= LONGEST
                && FILE_ENDINGS.contains(stripped.substring(dot + 1))
                && stripped.indexOf('。') < 0;
    }
}
