package org.gongwen.pipeline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.gongwen.pipeline.write.Format;
import org.gongwen.pipeline.write.TableForm;
import org.gongwen.schema.Status;

/**
 * 被杀的运行: a run in a process of its own that is to be killed. It says READY when it begins, and PASSED where it waits for
 * its death at the step that was named; without a step it runs on and says DONE.
 */
final class KilledRun {
    private KilledRun() {}

    /** Arguments: folder of notices, folder to publish under, name of a step or {@code none}. */
    public static void main(String[] arguments) throws IOException {
        RunOptions options = options(Path.of(arguments[1]));
        Inputs inputs = new FileInputs(List.of(Path.of(arguments[0])), List.of(), List.of());
        int distinction = (int) ProcessHandle.current().pid();
        say("READY");
        new Run(options, inputs, new Waiting(arguments[2]), Clock.systemUTC(), distinction).run();
        say("DONE");
    }

    static RunOptions options(Path out) {
        return new RunOptions(
                List.of("in"),
                out,
                out.resolve("store.db"),
                2,
                TableForm.of(EnumSet.of(Format.CSV, Format.PARQUET)),
                RereadPolicy.STANDARD,
                3,
                Map.of());
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }

    private record Waiting(String step) implements RunListener {
        @Override
        public void passed(RunStep passed) {
            while (passed.name().equals(step)) {
                say("PASSED");
                LockSupport.park();
            }
        }

        @Override
        public void found(int files) {}

        @Override
        public void done(String source, List<Status> statuses) {}

        @Override
        public void warn(String message) {
            say(message);
        }
    }
}
