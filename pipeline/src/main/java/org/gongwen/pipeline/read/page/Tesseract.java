package org.gongwen.pipeline.read.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Tesseract: reads printed Chinese out of a picture, in a process of its own that gets the picture on its standard input,
 * opens no other file, and is killed where it takes too long.
 */
final class Tesseract {
    private static final String PROGRAM = "tesseract";
    private static final String LANGUAGE = "chi_sim";
    private static final int SECONDS = 120;

    private Tesseract() {}

    /** 安装: whether it is there, found out once. */
    private static final class Installed {
        static final boolean YES = languages().lines().anyMatch(LANGUAGE::equals);

        private static String languages() {
            try {
                return run(List.of(PROGRAM, "--list-langs"), new byte[0]);
            } catch (IOException missing) {
                return "";
            }
        }
    }

    /** Whether the program and its Chinese are installed. */
    static boolean isInstalled() {
        return Installed.YES;
    }

    /**
     * Its table of words with their places, in pixels.
     *
     * @param picture a picture in one of the usual formats
     * @throws IOException where it fails or takes too long
     */
    static String read(byte[] picture) throws IOException {
        return run(List.of(PROGRAM, "stdin", "stdout", "-l", LANGUAGE, "--psm", "3", "tsv"), picture);
    }

    private static String run(List<String> command, byte[] input) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1"); // more threads make it slower
        Process process = builder.start();
        try {
            CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> all(process.getInputStream()));
            feed(process, input);
            String text = output.get(SECONDS, TimeUnit.SECONDS);
            if (process.waitFor() != 0) {
                throw new IOException("tesseract ended with status " + process.exitValue());
            }
            return text;
        } catch (TimeoutException e) {
            throw new IOException("tesseract took longer than " + SECONDS + " seconds", e);
        } catch (ExecutionException e) {
            throw new IOException("tesseract gave no text", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("tesseract was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void feed(Process process, byte[] input) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException endsEarly) {
            if (process.isAlive()) {
                throw endsEarly;
            }
        }
    }

    private static String all(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
