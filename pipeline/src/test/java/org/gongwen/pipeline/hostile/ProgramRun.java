package org.gongwen.pipeline.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongwen.pipeline.cli.Gongwen;

/**
 * The program run as users run it, as a process of its own, with folders of its own for work, home and temporary files.
 *
 * @param folder the folder that it worked in
 * @param exitStatus its exit status
 * @param errors what it said on standard error
 * @param children all processes that were seen below it
 */
record ProgramRun(Path folder, int exitStatus, String errors, Set<ProcessHandle> children) {
    static ProgramRun start(Path folder, String memory, String... arguments) throws Exception {
        Path work = Files.createDirectory(folder.resolve("work"));
        Path home = Files.createDirectory(folder.resolve("home"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-cp",
                System.getProperty("java.class.path"),
                Gongwen.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment()
                .put(
                        "JAVA_TOOL_OPTIONS",
                        "-Duser.home=" + home + " -Djava.io.tmpdir=" + temporary + " -Dfile.encoding=UTF-8");
        Path errors = work.resolve("errors");
        Process process = builder.redirectError(errors.toFile())
                .redirectOutput(work.resolve("output").toFile())
                .start();
        Set<ProcessHandle> children = new HashSet<>();
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            process.descendants().forEach(children::add);
        }
        return new ProgramRun(work, process.exitValue(), Files.readString(errors), children);
    }

    /** Files in its folders for work, home and temporary files that are none of its output. */
    List<Path> filesLeftOutside() throws IOException {
        List<Path> left = new ArrayList<>();
        for (String name : List.of("work", "home", "temporary")) {
            try (Stream<Path> files = Files.walk(folder.resolveSibling(name))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.startsWith(folder.resolve("out")))
                        .filter(file ->
                                !file.equals(folder.resolve("errors")) && !file.equals(folder.resolve("output")))
                        .forEach(left::add);
            }
        }
        return left;
    }
}
