package org.gongwen.pipeline.read.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** 词表: the lines of a lexicon, each an entry with an example behind its last comma. */
final class Lexicon {
    private Lexicon() {}

    /**
     * 词条.
     *
     * @param text the entry
     * @param example a text that it reads
     */
    record Entry(String text, String example) {}

    static List<Entry> load(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find lexicon " + name);
            }
            return entries(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read lexicon " + name, e);
        }
    }

    private static List<Entry> entries(String lines) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines.lines().skip(1).toList()) {
            int comma = line.lastIndexOf(',');
            entries.add(new Entry(line.substring(0, comma), line.substring(comma + 1)));
        }
        return entries;
    }
}
