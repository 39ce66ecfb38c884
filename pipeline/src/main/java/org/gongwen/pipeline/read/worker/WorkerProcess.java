package org.gongwen.pipeline.read.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongwen.pipeline.read.ReadSettings;

/** 工作进程: a worker as the program sees it. Serves one file at a time. */
final class WorkerProcess {
    private static final int BUFFER = 64 * 1024;
    private static final int PATIENCE_SECONDS = 2;
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final Process process;
    private final Compiler compiler;
    private final DataOutputStream out;
    private final DataInputStream in;

    /** 编译: what the JVM of a worker makes of its code. */
    enum Compiler {
        /** Machine code at once, which takes a third longer to read a file. */
        QUICK("-XX:TieredStopAtLevel=1"),
        /** Fast code, whose making takes as long as reading a thousand files. */
        THOROUGH("-XX:TieredStopAtLevel=4");

        private final String option;

        Compiler(String option) {
            this.option = option;
        }
    }

    private WorkerProcess(Process process, Compiler compiler) {
        this.process = process;
        this.compiler = compiler;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
    }

    /** Starts a process; it is not ready yet. */
    static WorkerProcess start(int mebibytes, Compiler compiler) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(mebibytes, compiler));
        builder.redirectError(Redirect.DISCARD);
        return new WorkerProcess(builder.start(), compiler);
    }

    /** The end of memory ends the process, with a status of its own; nothing is left on disk whatever ends it. */
    private static List<String> command(int mebibytes, Compiler compiler) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", WINDOWS ? "java.exe" : "java")
                        .toString(),
                "-Xmx" + mebibytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                compiler.option,
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + (WINDOWS ? "NUL" : "/dev/null"),
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName());
    }

    /** Sends the settings and waits until it is ready. */
    void prepare(ReadSettings settings) throws IOException {
        SettingsFrame.write(out, settings);
        out.flush();
        if (reply() != Reply.READY) {
            throw new IOException("It answers out of turn");
        }
    }

    void send(String name, int skip, InputStream file) throws IOException {
        FileFrame.write(out, name, skip, file);
    }

    Reply reply() throws IOException {
        int number = in.readUnsignedByte();
        if (number >= Reply.values().length) {
            throw new IOException("It answers with " + number);
        }
        return Reply.values()[number];
    }

    DataInputStream answers() {
        return in;
    }

    /** Kills it, and what it has started. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Tells it that there is nothing more to read; it ends by itself then, busy or not. */
    void closeInput() throws IOException {
        out.close();
    }

    Compiler compiler() {
        return compiler;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end, helps it where it takes long, and gives its exit status. */
    int end() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
