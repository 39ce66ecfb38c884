package org.gongwen.pipeline.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongwen.extract.Extraction;
import org.gongwen.extract.NoticeExtractor;
import org.gongwen.pipeline.compare.SourceOrder;
import org.gongwen.pipeline.store.Reading;
import org.gongwen.schema.Problem;
import org.gongwen.schema.Section;
import org.gongwen.schema.Stage;
import org.gongwen.schema.Status;
import org.gongwen.schema.Target;
import org.gongwen.schema.contract.Tables;
import org.jspecify.annotations.Nullable;

/** 公文处理: reads one file and extracts its rows. Serves all threads; never throws for a bad file where its
 * inputs do not. */
final class NoticeProcessor {
    static final String READ = "read";
    static final String EXTRACT = "extract";
    private static final Comparator<Problem> IN_TEXT_ORDER =
            Comparator.comparing(Problem::charStart, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Inputs inputs;
    private final NoticeExtractor extractor;
    private final boolean cutsTexts;
    private final StageTimes times;

    /**
     * Creates a processor.
     *
     * @param cutsTexts whether a format is written that cuts long texts
     */
    NoticeProcessor(Inputs inputs, NoticeExtractor extractor, boolean cutsTexts, StageTimes times) {
        this.inputs = inputs;
        this.extractor = extractor;
        this.cutsTexts = cutsTexts;
        this.times = times;
    }

    /** All notices of a file, in source order. */
    List<ProcessedNotice> process(Input input) {
        return read(input).stream()
                .sorted(Comparator.comparing(Reading::member, SourceOrder.COMPARATOR))
                .map(reading -> process(input.source() + reading.member(), reading))
                .toList();
    }

    private ProcessedNotice process(String source, Reading reading) {
        String id = Hashes.noticeId(source);
        List<Problem> problems = new ArrayList<>(ReadingProblems.of(id, source, reading));
        Status status = reading.status();
        Extraction extraction = null;
        try {
            extraction = extract(id, source, reading);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            status = Failures.statusOf(e);
            problems.add(ReadingProblems.failure(id, source, Stage.STRUCTURE, status, e));
        }
        if (extraction != null) {
            problems.addAll(extraction.problems());
            problems.addAll(limits(id, source, extraction));
        }
        problems.sort(IN_TEXT_ORDER);
        return new ProcessedNotice(id, source, status, reading, extraction, problems);
    }

    private List<Reading> read(Input input) {
        Instant start = times.now();
        try {
            return inputs.read(input);
        } finally {
            times.addSince(READ, start);
        }
    }

    private @Nullable Extraction extract(String id, String source, Reading reading) {
        Instant start = times.now();
        try {
            return reading.parsed() == null ? null : extractor.extract(id, source, reading.parsed());
        } finally {
            times.addSince(EXTRACT, start);
        }
    }

    private List<Problem> limits(String id, String source, Extraction extraction) {
        List<Target> targets = extraction.targets();
        List<Section> sections = extraction.sections();
        List<Problem> problems = new ArrayList<>(CellLimits.largeValues(id, source, Tables.TARGETS, targets));
        if (cutsTexts) {
            problems.addAll(CellLimits.longTexts(id, source, Tables.SECTIONS, sections));
            problems.addAll(CellLimits.longTexts(id, source, Tables.TARGETS, targets));
        }
        return problems;
    }
}
