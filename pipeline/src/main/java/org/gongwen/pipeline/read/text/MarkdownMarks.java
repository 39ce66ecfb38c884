package org.gongwen.pipeline.read.text;

import java.util.regex.Pattern;
import org.gongwen.pipeline.read.format.PageChrome;
import org.jsoup.parser.Parser;

/** Markdown 标记: takes the marks out of a line. */
final class MarkdownMarks {
    private static final Pattern LEADING = Pattern.compile("^\\s*(?:#{1,6}\\s+|>\\s?|[-*+]\\s+(?:\\[[ xX]\\]\\s+)?)+");
    private static final Pattern TRAILING_HASHES = Pattern.compile("\\s+#+\\s*$");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]\\[]{0,500}\\]\\([^)(]{0,1000}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{0,500})\\]\\([^)(]{0,1000}\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*{1,3}|_{2,3}|~~|`{1,3})(?=\\S)(.{1,1000}?)(?<=\\S)\\1");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</p>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>~|-])");

    private MarkdownMarks() {}

    static String strip(String line) {
        String text = LEADING.matcher(line).replaceFirst("");
        if (text.stripTrailing().endsWith("#") && text.length() < 1000) {
            text = TRAILING_HASHES.matcher(text).replaceFirst("");
        }
        if (text.indexOf('[') >= 0) {
            text = LINK.matcher(PICTURE.matcher(text).replaceAll("")).replaceAll("$1");
        }
        text = STRONG.matcher(STRONG.matcher(text).replaceAll("$2")).replaceAll("$2");
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        }
        if (text.indexOf('&') >= 0) {
            text = Parser.unescapeEntities(text, false);
        }
        return ESCAPE.matcher(text).replaceAll("$1");
    }

    static boolean linksToFile(String line) {
        int open = line.lastIndexOf('(');
        int close = line.lastIndexOf(')');
        return open >= 0 && close > open && PageChrome.isFileName(line.substring(open + 1, close))
                || PageChrome.isFileName(strip(line));
    }
}
