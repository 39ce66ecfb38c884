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
     * The lines of a lexicon, in the order of the file.
     *
     * @param name file name in the package of this class, with {@code .csv}
     */
    public static List<LexiconLine> read(String name) {
        try (InputStream file = LexiconFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("Cannot find the lexicon " + name);
            }
            try (CSVParser lines = FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return lines.stream().map(CSVRecord::toMap).map(LexiconLine::new).toList();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read the lexicon " + name, broken);
        }
    }
}
