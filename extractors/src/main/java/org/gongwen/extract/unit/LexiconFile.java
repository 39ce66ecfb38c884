package org.gongwen.extract.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * 词表: rows of a lexicon of this package. Plain CSV without quotes; lines that start with # are remarks, the first other
 * line is the header.
 */
final class LexiconFile {
    private LexiconFile() {}

    static List<String[]> rows(String name) {
        try (InputStream stream = LexiconFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Cannot find lexicon: " + name);
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException exception) {
            throw new UncheckedIOException("Cannot read lexicon: " + name, exception);
        }
    }

    private static List<String[]> read(BufferedReader reader) throws IOException {
        List<String[]> rows = new ArrayList<>();
        boolean header = true;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            if (!header) {
                rows.add(line.split(",", -1));
            }
            header = false;
        }
        return rows;
    }
}
