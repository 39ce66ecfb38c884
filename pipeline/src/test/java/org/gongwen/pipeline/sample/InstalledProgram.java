package org.gongwen.pipeline.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs in PATH that some tests need. */
public final class InstalledProgram {
    private InstalledProgram() {}

    /** The first of these names that is installed; skips the test where there is none. */
    public static Path required(String debianPackage, String... names) {
        Optional<Path> found =
                Stream.of(names).flatMap(InstalledProgram::inPath).findFirst();
        assumeTrue(
                found.isPresent(),
                () -> "Skipped, for " + Arrays.toString(names)
                        + " is not installed: ./verify installs it on Debian, or apt-get install " + debianPackage);
        return found.orElseThrow();
    }

    private static Stream<Path> inPath(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }
}
