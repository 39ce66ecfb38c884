package org.gongwen.pipeline.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gongwen.pipeline.run.RunListener;
import org.gongwen.pipeline.run.RunResult;
import org.gongwen.schema.Status;
import org.jspecify.annotations.Nullable;

/**
 * 运行播报: what a run says on standard error: a progress bar on a terminal, a line every so often elsewhere, a summary at
 * the end.
 */
final class RunTalk implements RunListener, AutoCloseable {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final PrintStream err;
    private final Clock clock;
    private final Manner manner;
    private final Instant started;
    private Instant lastLine;
    private int found;
    private int done;
    private int unread;
    private @Nullable ProgressBar bar;

    private enum Manner {
        BAR,
        LINES,
        QUIET
    }

    private RunTalk(Surroundings surroundings, Manner manner) {
        this.err = surroundings.err();
        this.clock = surroundings.clock();
        this.manner = manner;
        this.started = clock.instant();
        this.lastLine = started;
    }

    static RunTalk of(Surroundings surroundings) {
        boolean terminal = surroundings.interactive() == Surroundings.Interactive.TERMINAL;
        return new RunTalk(surroundings, terminal ? Manner.BAR : Manner.LINES);
    }

    static RunTalk quiet(Surroundings surroundings) {
        return new RunTalk(surroundings, Manner.QUIET);
    }

    @Override
    public void found(int files) {
        found = files;
        if (manner == Manner.BAR) {
            bar = new ProgressBarBuilder()
                    .setTaskName("gongwen")
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
    }

    @Override
    public void done(List<Status> statuses) {
        done++;
        unread +=
                (int) statuses.stream().filter(status -> status != Status.READ).count();
        if (bar != null) {
            bar.step();
        } else if (manner == Manner.LINES && isTimeForLine()) {
            err.println(done + " of " + found + " files, " + unread + " not read");
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
    public void warn(String message) {
        if (manner != Manner.QUIET) {
            err.println("gongwen: warning: " + message);
        }
    }

    void say(String message) {
        if (manner != Manner.QUIET) {
            err.println(message);
        }
    }

    void error(@Nullable String message) {
        close();
        err.println("gongwen: " + message);
    }

    void summary(RunResult.Published published) {
        close();
        if (manner != Manner.QUIET) {
            Duration time = Duration.between(started, clock.instant());
            err.print(RunSummary.of(published, time));
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
