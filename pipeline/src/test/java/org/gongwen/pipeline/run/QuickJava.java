package org.gongwen.pipeline.run;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** 快速 Java: starts a class of the tests many times, with its classes loaded and checked once for all. */
final class QuickJava {
    private final Path folder;
    private final String classPath;
    private final Path archive;

    /** Prepares starts; the first run of the class makes the archive. */
    QuickJava(Path folder, Class<?> main, String... arguments) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        this.classPath = jars();
        this.archive = folder.resolve("classes.jsa");
        Process process = start("-XX:ArchiveClassesAtExit=" + archive, main, arguments);
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        if (process.waitFor() != 0) {
            throw new IOException("Cannot start " + main);
        }
    }

    Process start(Class<?> main, String... arguments) throws IOException {
        return start("-XX:SharedArchiveFile=" + archive, main, arguments);
    }

    private Process start(String option, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                option,
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Folders of classes cannot be archived: they become jars. */
    private String jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path place = Path.of(entry);
            if (Files.isDirectory(place)) {
                Path jar = folder.resolve("classes" + jars.size() + ".jar");
                pack(place, jar);
                jars.add(jar.toString());
            } else if (Files.exists(place)) {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static void pack(Path place, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> tree = Files.walk(place)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(place.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}
