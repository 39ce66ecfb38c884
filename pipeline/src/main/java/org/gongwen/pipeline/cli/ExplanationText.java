package org.gongwen.pipeline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gongwen.extract.Explanation;
import org.gongwen.extract.NoticeExtractor;
import org.gongwen.extract.Reading;
import org.gongwen.pipeline.read.ReadResult;
import org.jspecify.annotations.Nullable;

/** 说明文本: which rule read what, for people. A class of its own, so that commands which read no files load nothing of it. */
final class ExplanationText {
    private ExplanationText() {}

    /** Prints that of a sentence; the exit status. */
    static int ofSentence(String sentence, @Nullable LocalDate date, PrintWriter out) {
        print(new NoticeExtractor().readLine(sentence, date), out);
        return ExitStatus.COMPLETE;
    }

    /** Prints that of a file, or of all members of an archive; the exit status. */
    static int ofFile(Path file, PrintWriter out) {
        NoticeExtractor extractor = new NoticeExtractor();
        int status = ExitStatus.COMPLETE;
        for (ReadResult result : ReadingFiles.read(file)) {
            out.println(file + result.member());
            result.problems().forEach(problem -> out.println(problem.code() + ": " + problem.message()));
            if (result.notice() == null) {
                status = ExitStatus.INCOMPLETE;
            } else {
                print(extractor.read(result.notice()), out);
            }
        }
        return status;
    }

    private static void print(Reading reading, PrintWriter out) {
        Explanation explanation = new Explanation(reading);
        for (Explanation.Entry entry : explanation.entries()) {
            out.println(entry.span());
            for (Explanation.Step step : entry.steps()) {
                out.printf("  %-10s  %-32s  %s%n", step.what(), step.value(), step.rule());
            }
        }
        if (explanation.entries().isEmpty()) {
            out.println("No number was found.");
        }
    }
}
