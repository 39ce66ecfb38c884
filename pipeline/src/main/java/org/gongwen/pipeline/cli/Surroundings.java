package org.gongwen.pipeline.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 运行环境: what a command has of the world around it.
 *
 * @param in standard input
 * @param out standard output, for data
 * @param err standard error, for talk
 * @param clock the time
 * @param environment environment variables
 * @param interactive whether a person sits at a terminal
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Map<String, String> environment,
        Interactive interactive) {
    /** 交互: whether a person sits at a terminal. */
    enum Interactive {
        /** A terminal. */
        TERMINAL,
        /** A file, a pipe or a scheduler. */
        NONE
    }

    /** Those of the process, in UTF-8 whatever the locale. */
    @SuppressWarnings("SystemConsoleNull") // isTerminal asks further
    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Clock.systemUTC(),
                System.getenv(),
                interactive(System.console()));
    }

    private static Interactive interactive(@Nullable Console console) {
        return console != null && isTerminal(console) ? Interactive.TERMINAL : Interactive.NONE;
    }

    /** From Java 22 on there is a console also where there is no terminal, and it must be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
