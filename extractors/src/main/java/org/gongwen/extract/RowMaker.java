package org.gongwen.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.gongwen.extract.text.BoundTarget;
import org.gongwen.extract.text.Finding;
import org.gongwen.extract.text.NormalText;
import org.gongwen.extract.text.Quantity;
import org.gongwen.extract.text.SectionSpan;
import org.gongwen.extract.text.UnitMention;
import org.gongwen.schema.Problem;
import org.gongwen.schema.Responsibility;
import org.gongwen.schema.Section;
import org.gongwen.schema.Stage;
import org.gongwen.schema.Target;
import org.jspecify.annotations.Nullable;

/** 行: writes the rows of a notice from what the stages made of it; offsets go back to the published text here. */
final class RowMaker {
    private static final int ID_BYTES = 8;

    private final String noticeId;
    private final String source;
    private final String published;
    private final Reading reading;
    private final NormalText text;
    private final Map<String, SectionSpan> sections = new HashMap<>();
    private final Map<String, List<String>> units = new HashMap<>();
    private final MessageDigest digest = digest();
    private String sentence = "";
    private int sentenceStart;
    private int sentenceEnd;

    RowMaker(String noticeId, String source, String published, Reading reading) {
        this.noticeId = noticeId;
        this.source = source;
        this.published = published;
        this.reading = reading;
        this.text = reading.notice().text();
        reading.notice().sections().forEach(section -> sections.put(section.path(), section));
        for (UnitMention unit : reading.notice().units()) {
            units.computeIfAbsent(unit.sectionPath(), path -> new ArrayList<>()).add(printed(unit));
        }
    }

    Extraction rows() {
        return new Extraction(
                reading.notice().header(), sectionRows(), targetRows(), responsibilityRows(), problemRows());
    }

    private List<Section> sectionRows() {
        List<Section> rows = new ArrayList<>();
        int start = 0;
        List<SectionSpan> spans = reading.notice().sections();
        for (int i = 0; i < spans.size(); i++) {
            SectionSpan span = spans.get(i);
            boolean last = i + 1 == spans.size();
            int end = last
                    ? publishedEnd(span.end())
                    : publishedStart(spans.get(i + 1).start());
            rows.add(new Section(
                    noticeId,
                    span.path(),
                    span.parentPath(),
                    span.kind(),
                    span.level(),
                    span.label(),
                    span.ordinal(),
                    span.heading(),
                    published.substring(start, Math.max(start, end)),
                    start,
                    Math.max(start, end)));
            start = Math.max(start, end);
        }
        return rows;
    }

    private int publishedStart(int index) {
        return text.publishedStart(index);
    }

    private int publishedEnd(int end) {
        return end == 0 ? 0 : text.publishedEnd(end);
    }

    private List<Target> targetRows() {
        List<Target> rows = new ArrayList<>();
        Map<String, Integer> occurrences = new HashMap<>();
        for (BoundTarget target : reading.targets()) {
            rows.add(targetRow(target, occurrences));
        }
        return rows;
    }

    private Target targetRow(BoundTarget target, Map<String, Integer> occurrences) {
        Quantity quantity = target.quantity();
        Quantity.Amount amount = quantity.amount();
        Quantity.Period period = quantity.period();
        SectionSpan section = sections.get(target.sectionPath());
        String span = squeezed(quantity.start(), quantity.end());
        String key = noticeId + '\n' + target.sectionPath() + '\n' + span;
        int occurrence = occurrences.merge(key, 1, Integer::sum);
        return new Target(
                id(key + '\n' + occurrence),
                noticeId,
                source,
                reading.notice().header().title(),
                target.sectionPath(),
                section == null ? null : section.heading(),
                quantity.kind(),
                target.role(),
                target.indicator(),
                quantity.comparator(),
                target.direction(),
                amount == null ? null : amount.value(),
                amount == null ? null : amount.upper(),
                amount == null || amount.unit().isEmpty() ? null : amount.unit(),
                amount == null ? null : amount.normalizedValue(),
                amount == null ? null : amount.normalizedUpper(),
                amount == null || amount.unit().isEmpty() ? null : amount.normalizedUnit(),
                period == null ? null : period.start(),
                period == null ? null : period.end(),
                target.deadline() == null
                        ? null
                        : squeezed(target.deadline().start(), target.deadline().end()),
                deadlineEnd(target.deadline()),
                units.getOrDefault(target.sectionPath(), List.of()),
                span,
                sentence(target),
                publishedStart(quantity.start()),
                publishedEnd(quantity.end()),
                quantity.rule());
    }

    /** One text for all targets of a sentence. */
    private String sentence(BoundTarget target) {
        if (sentenceStart != target.sentenceStart() || sentenceEnd != target.sentenceEnd()) {
            sentenceStart = target.sentenceStart();
            sentenceEnd = target.sentenceEnd();
            sentence = squeezed(sentenceStart, sentenceEnd);
        }
        return sentence;
    }

    private static @Nullable LocalDate deadlineEnd(@Nullable Quantity deadline) {
        return deadline == null || deadline.period() == null
                ? null
                : deadline.period().end();
    }

    private List<Responsibility> responsibilityRows() {
        List<Responsibility> rows = new ArrayList<>();
        Map<String, Integer> positions = new HashMap<>();
        for (UnitMention unit : reading.notice().units()) {
            SectionSpan section = sections.get(unit.sectionPath());
            rows.add(new Responsibility(
                    noticeId,
                    unit.sectionPath(),
                    section == null ? null : section.heading(),
                    positions.merge(unit.sectionPath(), 1, Integer::sum),
                    unit.role(),
                    printed(unit),
                    unit.canonicalUnit(),
                    unit.openEnded(),
                    publishedStart(unit.start()),
                    publishedEnd(unit.end())));
        }
        return rows;
    }

    private String printed(UnitMention unit) {
        return squeezed(unit.start(), unit.end());
    }

    private List<Problem> problemRows() {
        List<Problem> rows = new ArrayList<>();
        reading.notice().findings().forEach(finding -> rows.add(problem(finding, Stage.STRUCTURE)));
        reading.recognition().findings().forEach(finding -> rows.add(problem(finding, Stage.RECOGNISE)));
        return rows;
    }

    private Problem problem(Finding finding, Stage stage) {
        boolean placed = finding.end() > finding.start();
        return new Problem(
                noticeId,
                source,
                stage,
                finding.code().severity(),
                finding.code(),
                finding.message(),
                placed ? squeezed(finding.start(), finding.end()) : null,
                placed ? publishedStart(finding.start()) : null,
                placed ? publishedEnd(finding.end()) : null);
    }

    /** Published text of a stretch, without the white space that joined its lines. */
    private String squeezed(int start, int end) {
        StringBuilder squeezed = new StringBuilder(end - start);
        for (int i = publishedStart(start); i < publishedEnd(end); i++) {
            char c = published.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF') {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }

    private String id(String key) {
        return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)), 0, ID_BYTES);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Cannot find SHA-256, which every Java has", missing);
        }
    }
}
