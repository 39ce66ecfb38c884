package org.gongwen.pipeline.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gongwen.pipeline.run.RunListener;
import org.gongwen.pipeline.run.RunResult;
import org.gongwen.pipeline.run.RunStep;
import org.gongwen.schema.Status;
import org.jspecify.annotations.Nullable;

/**
 * 运行播报: what a run says on standard error: a progress bar on a terminal, log lines elsewhere, and at the end a summary for
 * people, or in a JSON log an event.
 */
final class RunTalk implements RunListener, AutoCloseable {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final Surroundings surroundings;
    private final LogForm form;
    private final EventLog log;
    private final Clock clock;
    private final boolean bars;
    private final Instant started;
    private Instant lastLine;
    private int found;
    private int done;
    private int unread;
    private @Nullable ProgressBar bar;

    /** A talk; on a terminal its log lines give way to a bar unless they were asked for. */
    RunTalk(Surroundings surroundings, @Nullable LogForm asked, LogLevel least) {
        this.surroundings = surroundings;
        this.form = asked == null ? LogForm.TEXT : asked;
        this.log = new EventLog(surroundings, form, least);
        this.clock = surroundings.clock();
        boolean terminal = surroundings.interactive() == Surroundings.Interactive.TERMINAL;
        this.bars = terminal && asked == null && log.isOn(LogLevel.INFO) && !log.isOn(LogLevel.DEBUG);
        this.started = clock.instant();
        this.lastLine = started;
    }

    void starts(String run, Path out) {
        log(LogLevel.INFO, "started", "run " + run + " into " + out, Map.of("run_id", run, "out", out.toString()));
    }

    @Override
    public void found(int files) {
        found = files;
        if (bars) {
            bar = new ProgressBarBuilder()
                    .setTaskName("gongwen")
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
        log(LogLevel.INFO, "found", files + " files found", Map.of("files", files));
    }

    @Override
    public void done(String source, List<Status> statuses) {
        done++;
        unread +=
                (int) statuses.stream().filter(status -> status != Status.READ).count();
        if (bar != null) {
            bar.step();
        }
        if (log.isOn(LogLevel.DEBUG)) {
            log(LogLevel.DEBUG, "file", source + " " + statuses, Map.of("source", source, "status", statuses));
        }
        if (isTimeForLine()) {
            String message = done + " of " + found + " files, " + unread + " not read";
            log(LogLevel.INFO, "progress", message, Map.of("done", done, "files", found, "not_read", unread));
        }
    }

    private boolean isTimeForLine() {
        Instant now = clock.instant();
        if (Duration.between(lastLine, now).compareTo(BETWEEN_LINES) < 0) {
            return false;
        }
        lastLine = now;
        return true;
    }

    @Override
    public void passed(RunStep step) {
        log(LogLevel.DEBUG, "step", "passed " + OptionText.of(step), Map.of("step", OptionText.of(step)));
    }

    @Override
    public void warn(String message) {
        log(LogLevel.WARN, "warning", message, Map.of());
    }

    /** Lines of their own would tear the bar, but for warnings. */
    private void log(LogLevel level, String event, String message, Map<String, ?> fields) {
        if (!bars || level.compareTo(LogLevel.WARN) >= 0) {
            log.write(level, event, message, fields);
        }
    }

    /** Where the pages for review are. */
    void reviewed(Path page) {
        if (form == LogForm.JSON) {
            log.write(LogLevel.INFO, "reviewed", "review " + page, Map.of("review", page.toString()));
        } else if (log.isOn(LogLevel.INFO)) {
            surroundings.err().println("review    " + page);
        }
    }

    void error(@Nullable String message) {
        close();
        log.write(LogLevel.ERROR, "failed", String.valueOf(message), Map.of());
    }

    void summary(RunResult.Published published) {
        close();
        Duration time = Duration.between(started, clock.instant());
        if (form == LogForm.JSON) {
            log.write(
                    published.isComplete() ? LogLevel.INFO : LogLevel.WARN,
                    "published",
                    "published " + published.snapshot(),
                    RunSummary.fields(published, time));
        } else if (log.isOn(LogLevel.INFO)) {
            surroundings.err().print(RunSummary.of(published, time));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
