package org.gongwen.pipeline.read.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.DataTable.GridCell;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.Pieces;
import org.gongwen.pipeline.read.text.DecodedContent;

/** CSV: one table; the separator is the one that the first line holds most. */
public final class CsvReader implements FormatReader {
    @Override
    public void read(Content content, NoticeBuilder notice) throws IOException {
        String text = DecodedContent.of(content, null, notice);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        List<GridCell> cells = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            int row = 0;
            for (CSVRecord line : parser) {
                for (int column = 0; column < line.size(); column++) {
                    cells.add(new GridCell(row, column, 1, 1, false, SheetTables.paragraphs(line.get(column))));
                }
                row++;
            }
        }
        Pieces.placeDocument(SheetTables.pieces(cells), notice);
    }

    private static char delimiter(String text) {
        String line = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
