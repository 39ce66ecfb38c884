package org.gongwen.pipeline.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.Piece;
import org.gongwen.pipeline.read.format.Pieces;

/**
 * Markdown: headings, emphasis, links and rules lose their marks; the lines {@code **label**: value} of the page's head
 * go to the metadata; tables become tables. A line between blank lines is a whole paragraph.
 */
public final class MarkdownReader implements FormatReader {
    private static final int LONGEST_MARK = 1000;
    private static final Pattern FIELD =
            Pattern.compile("^(?:[-*+]\\s+)?\\*\\*\\s*([^*：:]{1,12})\\s*(?:\\*\\*\\s*[:：]|[:：]\\s*\\*\\*)\\s*(.*)$");
    private static final Pattern FRONT_MATTER = Pattern.compile("^([\\w\\u4e00-\\u9fff-]{1,30})\\s*[:：]\\s*(.*)$");
    private static final Pattern RULE = Pattern.compile("^\\s*([-*_=])(\\s*\\1){2,}\\s*$");
    private static final Pattern LINK_ONLY =
            Pattern.compile("^\\s*(?:[-*+]\\s+|\\d+\\.\\s+)?!?\\[[^\\]]*\\]\\([^)]*\\)\\s*$");

    @Override
    public void read(Content content, NoticeBuilder notice) {
        List<String> lines = DecodedContent.of(content, null, notice).lines().toList();
        int start = frontMatter(lines, notice);
        List<Piece> pieces = new ArrayList<>();
        boolean head = true;
        for (int i = start; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher field = FIELD.matcher(line.length() > LONGEST_MARK ? "" : line.strip());
            if (MarkdownTable.startsAt(lines, i)) {
                MarkdownTable table = MarkdownTable.at(lines, i);
                table.addTo(pieces);
                i = table.end() - 1;
            } else if (head && field.matches()) {
                notice.metadata(Blanks.remove(field.group(1)), MarkdownMarks.strip(field.group(2)));
            } else if (!isRule(line) && !isDownload(line)) {
                head &= line.isBlank() || line.startsWith("#");
                add(line, isAlone(lines, i), pieces);
            }
        }
        Pieces.placePage(pieces, notice);
    }

    private static void add(String line, boolean alone, List<Piece> pieces) {
        for (String part : MarkdownMarks.strip(line).split("\n")) {
            if (!part.isBlank()) {
                pieces.add(alone ? new Piece.Paragraph(part) : new Piece.Line(part));
            }
        }
    }

    private static boolean isAlone(List<String> lines, int index) {
        return lines.get(index).startsWith("#")
                || ((index == 0 || lines.get(index - 1).isBlank())
                        && (index + 1 == lines.size() || lines.get(index + 1).isBlank()));
    }

    private static boolean isRule(String line) {
        return line.length() <= LONGEST_MARK && RULE.matcher(line).matches();
    }

    /** A line that is nothing but a link to a file or a picture. */
    private static boolean isDownload(String line) {
        if (line.length() > LONGEST_MARK || !LINK_ONLY.matcher(line).matches()) {
            return false;
        }
        return line.contains("![") || line.strip().startsWith("-") || MarkdownMarks.linksToFile(line);
    }

    private static int frontMatter(List<String> lines, NoticeBuilder notice) {
        if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < Math.min(lines.size(), 60); i++) {
            if (lines.get(i).strip().equals("---")) {
                lines.subList(1, i).forEach(line -> frontMatterLine(line, notice));
                return i + 1;
            }
        }
        return 0;
    }

    private static void frontMatterLine(String line, NoticeBuilder notice) {
        Matcher field = FRONT_MATTER.matcher(line.strip());
        if (field.matches()) {
            notice.metadata(field.group(1), field.group(2).replaceAll("^[\"']|[\"']$", ""));
        }
    }
}
