package org.gongwen.pipeline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongwen.schema.Problem;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.Stage;
import org.gongwen.schema.Status;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** 纯文本输入: text files of folders and nothing else. It stands in for the discover and read stages. */
public final class PlainTextInputs implements Inputs {
    private final List<Path> roots;

    /** Files below these folders, or the files themselves. */
    public PlainTextInputs(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    @Override
    public InputList list() {
        TreeMap<String, Input> inputs = new TreeMap<>(Comparator.naturalOrder());
        for (Path root : roots) {
            if (!Files.exists(root)) {
                throw new InvalidInputException("Cannot find " + root + ": no such file or folder");
            }
            for (Path file : filesBelow(root)) {
                Path relative = Files.isDirectory(root) ? root.relativize(file) : file.getFileName();
                String source = relative.toString().replace('\\', '/');
                inputs.putIfAbsent(source, new Input(source, file));
            }
        }
        return new InputList(List.copyOf(inputs.values()), List.of());
    }

    private static List<Path> filesBelow(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Reading> read(Input input) {
        try {
            return List.of(reading(Files.readAllBytes(input.file()), input.source()));
        } catch (IOException e) {
            return List.of(failed(Status.DAMAGED, null, 0, null, ProblemCode.UNREADABLE_FILE));
        }
    }

    private static Reading reading(byte[] bytes, String source) {
        String sha256 = Hashes.sha256(bytes);
        if (bytes.length == 0) {
            return failed(Status.EMPTY, null, 0, sha256, ProblemCode.EMPTY_FILE);
        } else if (!source.endsWith(".txt") && !source.endsWith(".md")) {
            return failed(Status.UNSUPPORTED, null, bytes.length, sha256, ProblemCode.UNSUPPORTED_FORMAT);
        }
        String text = decoded(bytes).replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
        if (text.isBlank()) {
            return failed(Status.EMPTY, "text/plain", bytes.length, sha256, ProblemCode.EMPTY_FILE);
        }
        return new Reading("", Status.READ, "text/plain", bytes.length, sha256, ParsedNotice.ofText(text), List.of());
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private static Reading failed(
            Status status, @Nullable String mediaType, long bytes, @Nullable String sha256, ProblemCode code) {
        Problem problem = new Problem(
                null, null, Stage.READ, code.severity(), code, code.meaning() + " " + code.advice(), null, null, null);
        return new Reading("", status, mediaType, bytes, sha256, null, List.of(problem));
    }
}
