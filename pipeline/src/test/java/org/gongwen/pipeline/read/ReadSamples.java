package org.gongwen.pipeline.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.format.ReadLimits;
import org.gongwen.schema.document.Block;
import org.gongwen.schema.document.ParsedNotice;

/** 样例: small ways to read bytes in tests, and to look at what was read. */
public final class ReadSamples {
    private ReadSamples() {}

    public static List<ReadResult> read(String name, byte[] bytes) {
        return read(name, bytes, ReadLimits.standard());
    }

    public static List<ReadResult> read(String name, byte[] bytes, ReadLimits limits) {
        try {
            Path folder = Files.createTempDirectory("read");
            Path file = folder.resolve(name);
            Files.write(file, bytes);
            try {
                return new InProcessReader(limits).read(file);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public static ParsedNotice notice(String name, byte[] bytes) {
        ReadResult result = read(name, bytes).get(0);
        if (result.notice() == null) {
            throw new AssertionError(name + ": " + result);
        }
        return result.notice();
    }

    public static ParsedNotice notice(String name, String text) {
        return notice(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The texts of the paragraphs; a table is one line of its cells between bars. */
    public static List<String> blocks(ParsedNotice notice) {
        List<String> texts = new ArrayList<>();
        for (Block block : notice.blocks()) {
            if (block instanceof Block.Table table) {
                StringBuilder cells = new StringBuilder();
                for (Block.Cell cell : table.cells()) {
                    cells.append(cells.length() == 0 ? "" : "|").append(notice.text(), cell.start(), cell.end());
                }
                texts.add(cells.toString().replace('\n', ' '));
            } else {
                texts.add(notice.text().substring(block.start(), block.end()));
            }
        }
        return texts;
    }

    /** The lines of one of the fixtures that are not blank, in the folder of the checkout. */
    public static List<String> fixture(String name) {
        try {
            return Files.readString(Path.of("..", "fixtures", "notices", name))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
