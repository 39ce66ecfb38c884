package org.gongwen.pipeline.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongwen.extract.Extraction;
import org.gongwen.extract.NoticeExtractor;
import org.gongwen.pipeline.compare.SourceOrder;
import org.gongwen.schema.Problem;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.Section;
import org.gongwen.schema.Stage;
import org.gongwen.schema.Status;
import org.gongwen.schema.Target;
import org.gongwen.schema.contract.Tables;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** 公文处理: reads one file and extracts its rows. Serves all threads; never throws for a bad file. */
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
        List<Problem> problems = new ArrayList<>(readProblems(id, source, reading));
        ParsedNotice parsed = reading.parsed();
        Extraction extraction = parsed == null ? null : extract(id, source, parsed, problems);
        if (extraction != null) {
            problems.addAll(extraction.problems());
            problems.addAll(limits(id, source, extraction));
        }
        problems.sort(IN_TEXT_ORDER);
        Status status = parsed != null && extraction == null ? Status.CRASHED : reading.status();
        return new ProcessedNotice(id, source, status, reading, extraction, problems);
    }

    private List<Reading> read(Input input) {
        Instant start = times.now();
        try {
            List<Reading> readings = inputs.read(input);
            return readings.isEmpty() ? List.of(new Reading("", Status.EMPTY, null, 0, null, null, List.of())) : readings;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Problem problem = failure(null, null, Stage.READ, e);
            return List.of(new Reading("", statusOf(e), null, 0, null, null, List.of(problem)));
        } finally {
            times.addSince(READ, start);
        }
    }

    private static Status statusOf(Throwable failure) {
        return failure instanceof OutOfMemoryError ? Status.OUT_OF_MEMORY : Status.CRASHED;
    }

    private @Nullable Extraction extract(String id, String source, ParsedNotice parsed, List<Problem> problems) {
        Instant start = times.now();
        try {
            return extractor.extract(id, source, parsed);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            problems.add(failure(id, source, Stage.STRUCTURE, e));
            return null;
        } finally {
            times.addSince(EXTRACT, start);
        }
    }

    private static Problem failure(@Nullable String id, @Nullable String source, Stage stage, Throwable cause) {
        ProblemCode code = ProblemCode.READER_FAILED;
        String message = code.meaning() + " " + cause + " " + code.advice();
        return new Problem(id, source, stage, code.severity(), code, message, null, null, null);
    }

    /** The reader's problems with id and source; a file that was not read always has one. */
    private static List<Problem> readProblems(String id, String source, Reading reading) {
        List<Problem> problems = reading.problems().stream()
                .map(problem -> new Problem(
                        id,
                        source,
                        problem.stage(),
                        problem.severity(),
                        problem.code(),
                        problem.message(),
                        problem.quote(),
                        problem.charStart(),
                        problem.charEnd()))
                .toList();
        ProblemCode code = code(reading.status());
        if (code == null || !problems.isEmpty()) {
            return problems;
        }
        String message = code.meaning() + " " + code.advice();
        return List.of(new Problem(id, source, Stage.READ, code.severity(), code, message, null, null, null));
    }

    private static @Nullable ProblemCode code(Status status) {
        return switch (status) {
            case READ -> null;
            case EMPTY -> ProblemCode.EMPTY_FILE;
            case UNSUPPORTED -> ProblemCode.UNSUPPORTED_FORMAT;
            case ENCRYPTED -> ProblemCode.ENCRYPTED_FILE;
            case DAMAGED -> ProblemCode.DAMAGED_FILE;
            case TOO_LARGE -> ProblemCode.FILE_TOO_LARGE;
            case TIMEOUT -> ProblemCode.TIMED_OUT;
            case OUT_OF_MEMORY -> ProblemCode.OUT_OF_MEMORY;
            case CRASHED -> ProblemCode.READER_FAILED;
        };
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
