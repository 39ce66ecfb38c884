package org.gongwen.pipeline.run;

import java.util.List;
import org.gongwen.pipeline.store.Reading;
import org.gongwen.schema.Problem;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.Stage;
import org.gongwen.schema.Status;
import org.jspecify.annotations.Nullable;

/** 读取问题: the problems rows of a file that could not be read, or not well. */
final class ReadingProblems {
    private ReadingProblems() {}

    /** The reader's problems with id and source; a file that was not read always has one. */
    static List<Problem> of(String id, String source, Reading reading) {
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

    /** A failure of the program itself; the file becomes the status, CRASHED or OUT_OF_MEMORY. */
    static Problem failure(@Nullable String id, @Nullable String source, Stage stage, Status status, Throwable cause) {
        ProblemCode code = status == Status.OUT_OF_MEMORY ? ProblemCode.OUT_OF_MEMORY : ProblemCode.READER_FAILED;
        String message = code.meaning() + " " + cause + " " + code.advice();
        return new Problem(id, source, stage, code.severity(), code, message, null, null, null);
    }
}
