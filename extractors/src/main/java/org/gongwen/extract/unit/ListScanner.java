package org.gongwen.extract.unit;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.text.Finding;
import org.gongwen.extract.text.NormalText;
import org.gongwen.extract.text.SectionSpan;
import org.gongwen.extract.text.Span;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * 清单扫描: finds the lists of a text in one scan, which stops at brackets, colons and line ends. A paragraph ends at a line
 * end, and where a section starts.
 */
final class ListScanner {
    /** A bracket no longer than this is a remark on one name: 市财政局(牵头). */
    private static final int LONGEST_REMARK = 5;

    private static final int LONGEST_LABEL = 12;

    /** What may follow a list in a paragraph of its own: brackets, a note, a date. */
    private static final int LONGEST_TAIL = 120;

    private final NormalText text;
    private final String chars;
    private final int[] starts;
    private final int[] labels;
    private final Brackets brackets = new Brackets();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<UnitList> lists = new ArrayList<>();
    private final ListSpans spans;
    private final List<Finding> findings = new ArrayList<>();
    private int paragraph;
    private int body;
    private int lastRole;
    private int nextStart;
    private int firstBracket;

    /** A place where a list may stand: a colon, or a bracket with a word for a role in it. */
    private record Candidate(int position, int bracket, Kind kind) {}

    private enum Kind {
        COLON,
        /** A bracket that opens before a label, or closes behind a role. */
        BRACKET,
        /** A bracket that closes behind a label alone: 【责任单位】市财政局. */
        LABEL
    }

    private ListScanner(NormalText text, List<SectionSpan> sections) {
        this.text = text;
        this.chars = text.text();
        this.spans = new ListSpans(chars, brackets);
        List<SectionSpan> ordered = sections.stream()
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList();
        starts = ordered.stream().mapToInt(SectionSpan::start).toArray();
        labels = ordered.stream().mapToInt(ListScanner::labelLength).toArray();
    }

    private static int labelLength(SectionSpan section) {
        String label = section.label();
        return label == null ? 0 : label.length();
    }

    /** The scanner, after its scan. */
    static ListScanner scan(NormalText text, List<SectionSpan> sections) {
        ListScanner scanner = new ListScanner(text, sections);
        scanner.run();
        return scanner;
    }

    List<UnitList> lists() {
        return lists;
    }

    List<Span> spans() {
        return spans.all();
    }

    List<Finding> findings() {
        return findings;
    }

    private void run() {
        int length = chars.length();
        begin(0);
        for (int index = 0; index < length; index++) {
            char character = chars.charAt(index);
            if (nextStart < starts.length && starts[nextStart] <= index) {
                flush(index);
                begin(index);
            }
            if (character < 128 && character > ';' && character < '[' || character >= '㐀' && character <= '鿿') {
                note(character, index);
            } else if (character == '\n') {
                flush(index);
                begin(index + 1);
            } else {
                mark(character, index);
            }
        }
        flush(length);
    }

    private void begin(int index) {
        paragraph = index;
        body = index;
        while (nextStart < starts.length && starts[nextStart] <= index) {
            body = starts[nextStart] == index ? Math.min(chars.length(), index + labels[nextStart]) : body;
            nextStart++;
        }
        lastRole = -1;
        firstBracket = brackets.count();
    }

    /** Remembers where a word for a role stood last: 负责, 牵头, 配合, 落实 … */
    private void note(char character, int index) {
        if (index == 0) {
            return;
        }
        char before = chars.charAt(index - 1);
        switch (character) {
            case '责' -> lastRole = before == '负' ? index : lastRole;
            case '头' -> lastRole = before == '牵' ? index : lastRole;
            case '合' -> lastRole = before == '配' ? index : lastRole;
            case '实' -> lastRole = before == '落' ? index : lastRole;
            case '办' -> lastRole = before == '承' || before == '主' || before == '协' ? index : lastRole;
            case '助', '同' -> lastRole = before == '协' ? index : lastRole;
            case '与' -> lastRole = before == '参' ? index : lastRole;
            default -> {}
        }
    }

    private void mark(char character, int index) {
        if (UnitText.isColon(character)) {
            candidates.add(new Candidate(index, brackets.current(), Kind.COLON));
        } else if (Brackets.isOpen(character)) {
            brackets.accept(chars, index);
            if (UnitLabel.mayBegin(chars, index + 1)) {
                candidates.add(new Candidate(index, brackets.current(), Kind.BRACKET));
            }
        } else if (Brackets.isClose(character)) {
            int bracket = brackets.current();
            brackets.accept(chars, index);
            boolean tells = bracket >= 0 && lastRole > brackets.openAt(bracket) && brackets.closeAt(bracket) == index;
            if (tells && index - brackets.openAt(bracket) > LONGEST_REMARK) {
                candidates.add(new Candidate(index, bracket, Kind.BRACKET));
                lastRole = -1;
            } else if (bracket >= 0 && holdsLabel(brackets.openAt(bracket) + 1, index)) {
                candidates.add(new Candidate(index, bracket, Kind.LABEL));
            }
        }
    }

    private void flush(int end) {
        int unclosed = brackets.current();
        if (unclosed >= 0 && lastRole > brackets.openAt(unclosed)) {
            candidates.add(new Candidate(end, unclosed, Kind.BRACKET));
        }
        brackets.leaveOpen();
        if (!candidates.isEmpty()) {
            int first = spans.size();
            for (Candidate candidate : candidates) {
                read(candidate, end);
            }
            candidates.clear();
            spans.finish(first, paragraph, end);
        }
    }

    private void read(Candidate candidate, int end) {
        if (candidate.kind() == Kind.COLON) {
            labelled(candidate, end);
        } else if (candidate.kind() == Kind.LABEL) {
            behindLabel(candidate, end);
        } else if (candidate.position() == brackets.openAt(candidate.bracket())) {
            withoutColon(candidate, end);
        } else {
            unlabelled(candidate, end);
        }
    }

    private void labelled(Candidate candidate, int end) {
        UnitLabel label = labelBefore(candidate.position());
        if (label == null || covered(label.start())) {
            return;
        }
        int bracket = enclosing(candidate.bracket(), label.start());
        boolean free = bracket < 0;
        if (free && (label.isShort() || !stands(label.start()) || isOfPage(label.start(), end))) {
            return;
        }
        ListContent content = ListContent.labelled(
                text, candidate.position() + 1, limit(bracket, end), label.role(), free ? Trust.FIRST : Trust.ANY);
        add(content, label.start(), bracket, end);
    }

    private @Nullable UnitLabel labelBefore(int colon) {
        UnitLabel label = UnitLabel.before(text, body, colon);
        UnitList last = lists.isEmpty() ? null : lists.get(lists.size() - 1);
        if (last == null
                || last.start() < paragraph
                || last.end() >= colon
                || label != null && label.start() >= last.end()) {
            return label;
        }
        return UnitLabel.between(chars, last.end(), colon);
    }

    private boolean holdsLabel(int start, int close) {
        return close - start <= LONGEST_LABEL
                && UnitLabel.mayBegin(chars, start)
                && UnitLabel.endWithoutColon(chars, start, close) == close;
    }

    /** 【责任单位】市财政局、市教育局: names behind a label in brackets. */
    private void behindLabel(Candidate candidate, int end) {
        int open = brackets.openAt(candidate.bracket());
        UnitRole role = UnitLabel.roleOf(chars.substring(open + 1, candidate.position()));
        if (role != null && !covered(open) && stands(open)) {
            int names = candidate.position() + 1;
            boolean colon = names < end && UnitText.isColon(chars.charAt(names));
            add(ListContent.labelled(text, colon ? names + 1 : names, end, role, Trust.FIRST), open, -1, end);
        }
    }

    /** (责任单位 市财政局): the colon was lost. */
    private void withoutColon(Candidate candidate, int end) {
        int start = candidate.position() + 1;
        int names = UnitLabel.endWithoutColon(chars, start, Math.min(end, start + 10));
        if (names < 0) {
            return;
        }
        UnitRole role = UnitLabel.roleOf(chars.substring(start, names));
        int limit = limit(candidate.bracket(), end);
        if (role != null && names < limit) {
            ListContent content = ListContent.labelled(text, names, limit, role, Trust.ALL);
            if (content != null && content.end() == limit) {
                add(content, start, candidate.bracket(), end);
            }
        }
    }

    private void unlabelled(Candidate candidate, int end) {
        int open = brackets.openAt(candidate.bracket());
        int limit = limit(candidate.bracket(), end);
        if (covered(open + 1) || limit - open > ListContent.LONGEST_UNLABELLED) {
            return;
        }
        ListContent content = ListContent.unlabelled(text, open + 1, limit);
        if (content != null) {
            add(content, content.start(), candidate.bracket(), end);
        }
    }

    private void add(@Nullable ListContent content, int start, int bracket, int end) {
        if (content == null) {
            return;
        }
        boolean unclosed = bracket >= 0 && brackets.closeAt(bracket) < 0;
        if (unclosed) {
            findings.add(new Finding(
                    ProblemCode.UNCLOSED_UNIT_LIST,
                    "The list of units ends with its paragraph.",
                    brackets.openAt(bracket),
                    content.end()));
        }
        findings.addAll(content.findings());
        int open = bracket < 0 ? start : Math.min(start, brackets.openAt(bracket));
        boolean alone = (open <= body || followsAlone()) && end - content.end() <= LONGEST_TAIL;
        lists.add(new UnitList(start, content.end(), alone, content.units(), content.openEnded()));
        spans.add(start, content.end());
    }

    private boolean followsAlone() {
        UnitList last = lists.isEmpty() ? null : lists.get(lists.size() - 1);
        return last != null && last.alone() && last.start() >= paragraph;
    }

    /** The bracket that the label stands in, or -1 where it was left open in an earlier sentence. */
    private int enclosing(int bracket, int label) {
        if (bracket < firstBracket) {
            return -1;
        }
        int open = brackets.openAt(bracket);
        if (open > label) {
            return -1;
        }
        if (brackets.closeAt(bracket) >= 0) {
            return bracket;
        }
        for (int index = Math.max(open, label - 60); index < label; index++) {
            if (UnitText.isStop(chars.charAt(index))) {
                return -1;
            }
        }
        return label - open > 60 ? -1 : bracket;
    }

    private int limit(int bracket, int end) {
        int close = bracket < 0 ? -1 : brackets.closeAt(bracket);
        return close < 0 ? end : close;
    }

    private boolean covered(int start) {
        return spans.reached() > start;
    }

    /** Whether a label outside brackets begins a paragraph, a sentence or a clause. */
    private boolean stands(int start) {
        if (start <= body) {
            return true;
        }
        char before = chars.charAt(start - 1);
        return UnitText.isStop(before)
                || UnitText.isSeparator(before)
                || Brackets.isClose(before)
                || text.gapBefore(start)
                || spans.reached() == start;
    }

    /** Whether the label stands in the foot of a web page, which names who runs the site. */
    private boolean isOfPage(int start, int end) {
        String near = chars.substring(
                Math.max(paragraph, start - 40), Math.min(Math.min(chars.length(), end + 120), start + 300));
        return near.contains("网站标识")
                || near.contains("ICP备")
                || near.contains("技术支持")
                || near.contains("版权所有")
                || near.contains("公网安备");
    }
}
