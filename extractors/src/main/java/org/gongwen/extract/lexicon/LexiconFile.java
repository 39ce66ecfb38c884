package org.gongwen.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** 词表文件: reads the CSV files of the lexicons from the class path. */
public final class LexiconFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private LexiconFile() {}

    /**
     * The lines of a lexicon, each a map from column to cell.
     *
     * @param name file name in the package of this class, with {@code .csv}
     */
    public static List<LexiconLine> read(String name) {
        return read(LexiconFile.class, name);
    }

    /** The cells of one column of a lexicon that lies in the package of a class, in the file's order. */
    public static List<String> column(Class<?> owner, String name, String column) {
        return read(owner, name).stream().map(line -> line.get(column)).toList();
    }

    /** The lines of a lexicon that lies in the package of a class. */
    public static List<LexiconLine> read(Class<?> owner, String name) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("Cannot find the lexicon " + name);
            }
            try (CSVParser lines = FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return lines.stream()
                        .map(CSVRecord::toMap)
                        .map(LexiconLine::new)
                        .toList();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read the lexicon " + name, broken);
        }
    }
}
