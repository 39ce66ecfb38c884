package org.gongwen.extract.structure.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** 词表: a CSV file of words beside this class, with a header line and an example in each line. */
final class Lexicon {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Lexicon() {}

    /** The lines of a lexicon, in the file's order. */
    static List<CSVRecord> read(String file) {
        InputStream resource = Lexicon.class.getResourceAsStream(file);
        if (resource == null) {
            throw new IllegalStateException("Cannot find the lexicon " + file);
        }
        try (InputStream stream = resource;
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the lexicon " + file, e);
        }
    }

    /** The first column of a lexicon. */
    static List<String> words(String file) {
        return read(file).stream().map(line -> line.get(0)).toList();
    }
}
