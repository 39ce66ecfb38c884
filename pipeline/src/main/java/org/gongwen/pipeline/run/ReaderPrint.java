package org.gongwen.pipeline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.gongwen.pipeline.read.NoticeReader;
import org.gongwen.pipeline.read.ReadSettings;
import org.gongwen.schema.document.ParsedNotice;

/**
 * 读取器指纹: tells builds apart whose readers may give something else. It is made of the classes of the reader and of the
 * document model and of the versions of the libraries, so that nobody has to remember to raise a number. The extractors
 * have no part in it.
 */
final class ReaderPrint {
    private static final String TEXT = compute();

    private ReaderPrint() {}

    /** The reader and how it is told to read, as sixteen hex digits. */
    static String of(ReadSettings settings) {
        return digits(TEXT + settings);
    }

    private static String compute() {
        TreeMap<String, Long> parts = new TreeMap<>();
        collect(NoticeReader.class, parts);
        collect(ParsedNotice.class, parts);
        return digits(Version.libraries() + parts);
    }

    private static String digits(String text) {
        return Hashes.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** Adds the class files and resources of a class's package and of those below it. */
    private static void collect(Class<?> type, TreeMap<String, Long> parts) {
        String prefix = type.getPackageName().replace('.', '/') + "/";
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                collectFolder(place, place.resolve(prefix), parts);
            } else {
                collectJar(place, prefix, parts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into the program", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot look into the program", e);
        }
    }

    private static void collectJar(Path jar, String prefix, TreeMap<String, Long> parts) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory())
                    .forEach(entry -> parts.put(entry.getName(), entry.getCrc()));
        }
    }

    private static void collectFolder(Path root, Path folder, TreeMap<String, Long> parts) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder)) {
            files = tree.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            CRC32C sum = new CRC32C();
            sum.update(Files.readAllBytes(file));
            parts.put(root.relativize(file).toString(), sum.getValue());
        }
    }
}
