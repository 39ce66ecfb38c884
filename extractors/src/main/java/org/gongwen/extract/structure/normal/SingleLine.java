package org.gongwen.extract.structure.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.lexicon.Genres;

/** 单行公文: cuts a notice that was published as one single line into the paragraphs that it lost. */
final class SingleLine {
    private static final int SHORTEST = 200;
    private static final int HEAD = 3000;
    private static final int TAIL = 200;
    private static final int LONGEST_HEADING = 30;
    private static final Pattern SALUTATION = Pattern.compile("[^。；;]{2,200}?[：:]");
    private static final Pattern NUMBER = Pattern.compile("[〔\\[(](?:19|20)\\d{2}[〕\\])]\\d{1,5}号");
    private static final Pattern REMARK = Pattern.compile("\\((?:此件|信息公开)[^()]{2,20}\\)");
    private static final Pattern DATE = Pattern.compile(
            "(?<=[。\\p{IsHan}])(?:(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|[二一][〇零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)");
    private static final Pattern ISSUED = Pattern.compile("《([^》]{6,120})》");

    private final String text;
    private final LineBuffer buffer;
    private final PrintedLine line;
    private final TreeSet<Integer> cuts = new TreeSet<>();

    private SingleLine(String text, LineBuffer buffer, PrintedLine line) {
        this.text = text;
        this.buffer = buffer;
        this.line = line;
    }

    /** Replaces a line that is most of the notice by the paragraphs that it holds; other notices stay as they are. */
    static List<PrintedLine> split(List<PrintedLine> lines, String text, LineBuffer buffer) {
        List<PrintedLine> split = new ArrayList<>(lines.size());
        for (PrintedLine line : lines) {
            boolean single = line.cell() < 0 && line.length() >= SHORTEST && line.length() >= text.length() / 5 * 3;
            if (single) {
                split.addAll(new SingleLine(text, buffer, line).paragraphs());
            } else {
                split.add(line);
            }
        }
        return split;
    }

    private List<PrintedLine> paragraphs() {
        List<Label> labels = InlineLabels.of(text, line.start(), line.end());
        if (labels.size() < 2) {
            return List.of(line);
        }
        labels.forEach(this::cutAround);
        cutHead(labels.get(0).start());
        cutTail(labels.get(labels.size() - 1).end());
        List<PrintedLine> paragraphs = new ArrayList<>();
        int start = line.start();
        cuts.add(line.end());
        for (int cut : cuts) {
            if (cut > start) {
                paragraphs.add(new PrintedLine(start, cut, buffer.origin(cut - 1) + 1, 0, 0, true, -cut, -1));
                start = cut;
            }
        }
        return paragraphs;
    }

    /** Before the ordinal, and behind its heading where a blank follows that. */
    private void cutAround(Label label) {
        cuts.add(label.start());
        int limit = Math.min(line.end(), label.end() + LONGEST_HEADING);
        for (int i = label.end(); i < limit && "，。；：,;:(".indexOf(text.charAt(i)) < 0; i++) {
            if (i > label.end() + 1 && hasGap(i)) {
                cuts.add(i);
                return;
            }
        }
    }

    private void cutHead(int limit) {
        String head = text.substring(line.start(), Math.min(limit, line.start() + HEAD));
        int number = cutNumber(head);
        cutSalutation(head, number);
        cutWhole(REMARK.matcher(head));
        Matcher date = DATE.matcher(head);
        while (date.find()) {
            int stop = head.lastIndexOf('。', date.start()) + 1;
            if (stop > 0
                    && date.start() - stop <= 40
                    && head.indexOf('，', stop) != stop + 1
                    && isSignature(head, stop, date)) {
                cut(stop);
                cut(date.end());
            }
        }
        cutIssued(head);
    }

    /** Only a name without punctuation stands between the stop and the date, and no sentence goes on behind it. */
    private static boolean isSignature(String head, int stop, Matcher date) {
        String name = head.substring(stop, date.start());
        boolean goesOn = date.end() < head.length() && "，前起至—-以、".indexOf(head.charAt(date.end())) >= 0;
        return !goesOn && name.chars().noneMatch(c -> "，；：、,;:自至到".indexOf(c) >= 0);
    }

    private int cutNumber(String head) {
        Matcher number = NUMBER.matcher(head);
        if (!number.find()
                || head.lastIndexOf('。', number.start()) >= 0
                || head.lastIndexOf('《', number.start()) > head.lastIndexOf('》', number.start())) {
            return 0;
        }
        for (int i = number.start(); i > Math.max(2, number.start() - 12); i--) {
            if (Genres.of(head.substring(0, i)) != null || hasGap(line.start() + i)) {
                cut(i);
                break;
            }
        }
        cut(number.end());
        return number.end();
    }

    private void cutSalutation(String head, int from) {
        Matcher salutation = SALUTATION.matcher(head);
        if (!salutation.find(from)
                || salutation.start() != from
                || salutation.group().indexOf('《') >= 0 && from > 0) {
            return;
        }
        String title = salutation.group();
        for (int i = Math.min(title.length() - 2, 120); i > 6; i--) {
            boolean addressed = title.charAt(i) == '各' || hasGap(line.start() + from + i);
            if (addressed && Genres.of(title.substring(0, i)) != null) {
                cut(from + i);
            }
        }
        cut(salutation.end());
    }

    /** The body title repeats what the letter issues in 《》. */
    private void cutIssued(String head) {
        Matcher issued = ISSUED.matcher(head);
        if (issued.find()) {
            int title = head.indexOf(issued.group(1), issued.end());
            if (title > 0 && head.charAt(title - 1) != '《') {
                cut(title);
                cut(title + issued.group(1).length());
            }
        }
    }

    private void cutWhole(Matcher matcher) {
        while (matcher.find()) {
            cut(matcher.start());
            cut(matcher.end());
        }
    }

    /** Behind the last full stop a signature may stand. */
    private void cutTail(int from) {
        int start = Math.max(from, line.end() - TAIL);
        String tail = text.substring(start, line.end());
        Matcher date = DATE.matcher(tail);
        int end = -1;
        while (date.find()) {
            int stop = tail.lastIndexOf('。', date.start()) + 1;
            if (stop > 0 && isSignature(tail, stop, date)) {
                cuts.add(start + stop);
                end = start + date.end();
            }
        }
        if (end > 0) {
            cuts.add(end);
        }
    }

    private void cut(int inHead) {
        cuts.add(line.start() + inHead);
    }

    private boolean hasGap(int index) {
        return buffer.origin(index) > buffer.origin(index - 1) + 1;
    }
}
