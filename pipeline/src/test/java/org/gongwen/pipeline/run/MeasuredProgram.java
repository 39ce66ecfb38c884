package org.gongwen.pipeline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.LongStream;
import org.gongwen.pipeline.cli.Gongwen;

/**
 * 被测量的程序: the program as users start it; in the end it says how many seconds went by, and how many its processor time and
 * that of its reading processes were. Linux only.
 */
final class MeasuredProgram {
    private static final double TICKS_A_SECOND = 100;

    private MeasuredProgram() {}

    /** Arguments: those of the program. */
    public static void main(String[] arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(MeasuredProgram::say));
        Gongwen.main(arguments);
    }

    private static void say() {
        double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
        System.out.println(String.format(Locale.ROOT, "%.2f %.2f", seconds, processorSeconds()));
    }

    /** User and system time of the process and of those that it has waited for: fields 14 to 17, the name is the second. */
    private static double processorSeconds() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return LongStream.rangeClosed(11, 14)
                            .map(field -> Long.parseLong(afterName[(int) field]))
                            .sum()
                    / TICKS_A_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
