package org.gongwen.extract.structure.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.lexicon.Genres;

/** 单行公文: cuts a notice that was published as one single line into the paragraphs that it lost. */
final class SingleLine {
    private static final int SHORTEST = 200;
    private static final int HEAD = 3000;
    private static final int TAIL = 200;
    private static final int LONGEST_HEADING = 40;
    private static final TextPattern SALUTATION = TextPattern.of("[^。；;]{2,200}?[：:]");
    private static final TextPattern NUMBER = TextPattern.of("[〔\\[(](?:19|20)\\d{2}[〕\\])]\\d{1,5}号");
    private static final TextPattern REMARK = TextPattern.of("\\((?:此件|信息公开)[^()]{2,20}\\)");
    private static final TextPattern DATE = TextPattern.of(
            "(?<=[。\\p{IsHan}])(?:(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|[二一][〇零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)");
    private static final TextPattern ISSUED = TextPattern.of("《([^》]{6,120})》");

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
        List<Label> labels = InlineLabels.of(text, line.start(), line.end(), this::hasGap);
        boolean alone = labels.size() == 1
                && labels.get(0).ordinal() == 1
                && hasGap(labels.get(0).start());
        if (labels.size() < 2 && !alone) {
            return List.of(line);
        }
        labels.forEach(this::cutAround);
        LineGaps gaps = new LineGaps(text, line, this::hasGap);
        cuts.addAll(gaps.attachments());
        cuts.addAll(gaps.signatures(labels.get(0).start()));
        cutHead(labels.get(0).start(), gaps);
        cutTail(labels.get(labels.size() - 1).end());
        List<PrintedLine> paragraphs = new ArrayList<>();
        int start = line.start();
        cuts.add(line.end());
        for (int cut : cuts) {
            int end = cut > start && text.charAt(cut - 1) == ' ' ? cut - 1 : cut;
            if (end > start) {
                paragraphs.add(new PrintedLine(start, end, buffer.origin(end - 1) + 1, 0, 0, true, -cut, -1));
                start = cut;
            }
        }
        return paragraphs;
    }

    /** Before the ordinal, and behind its heading where a blank follows that. */
    private void cutAround(Label label) {
        cuts.add(label.start());
        int limit = Math.min(line.end(), label.end() + LONGEST_HEADING);
        for (int i = label.end(); i < limit && "。；：;:(".indexOf(text.charAt(i)) < 0; i++) {
            if (i > label.end() + 1 && hasGap(i)) {
                cuts.add(i);
                return;
            }
        }
    }

    private void cutHead(int limit, LineGaps gaps) {
        String head = text.substring(line.start(), Math.min(limit, line.start() + HEAD));
        int number = cutNumber(head);
        cutSalutation(head, number);
        cutWhole(REMARK.matcher(head), line.start());
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
        cuts.addAll(gaps.head(line.start() + head.length()));
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
        for (int i = number.start() - 2; i > Math.max(2, number.start() - 12); i--) {
            if (head.charAt(i) == '(' && head.charAt(i - 1) == '》') {
                return 0; // the number of a document that the text refers to
            }
            if (head.charAt(i) == '(' || Genres.of(head.substring(0, i)) != null || hasGap(line.start() + i)) {
                cut(i);
                break;
            }
        }
        boolean bracketed = number.end() < head.length() && head.charAt(number.end()) == ')';
        int end = bracketed ? number.end() + 1 : number.end();
        cut(end);
        return end;
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
            if (title > 0 && startsTitle(head, title)) {
                cut(title);
                cut(title + issued.group(1).length());
            }
        }
    }

    /** Behind a stop, a bracket, a date or a blank. */
    private boolean startsTitle(String head, int at) {
        char before = head.charAt(at - 1);
        return before != '《' && ("。)日".indexOf(before) >= 0 || hasGap(line.start() + at));
    }

    private void cutWhole(Matcher matcher, int from) {
        while (matcher.find()) {
            cuts.add(from + matcher.start());
            cuts.add(from + matcher.end());
        }
    }

    /** Behind the last full stop a signature may stand. */
    private void cutTail(int from) {
        int start = Math.max(from, line.end() - TAIL);
        String tail = text.substring(start, line.end());
        cutWhole(REMARK.matcher(tail), start);
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
        return index > line.start() && text.charAt(index - 1) == ' '
                || index > line.start() && buffer.origin(index) > buffer.origin(index - 1) + 1;
    }
}
