package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongwen.pipeline.read.format.Blanks;

/** 识别行: the printed lines in the table of words that Tesseract gives. */
final class RecognisedLines {
    private static final int COLUMNS = 12;
    private static final Pattern GAP =
            Pattern.compile("[ \u3000]+(?=[\u3001-\u9fff\uff01-\uff5e])|(?<=[\u3001-\u9fff\uff01-\uff5e])[ \u3000]+");
    private static final String WORD = "5";

    private final int page;
    private final List<PrintedLine> lines = new ArrayList<>();
    private String key = "";
    private LineText text = new LineText();
    private double left;
    private double right;
    private double bottom;
    private double em;

    private RecognisedLines(int page) {
        this.page = page;
    }

    /** The lines; the first page of the picture is the page given. */
    static List<PrintedLine> of(String table, int page) {
        RecognisedLines recognised = new RecognisedLines(page);
        table.lines().map(line -> line.split("\t", -1)).forEach(recognised::take);
        recognised.end();
        return MendedBrackets.in(recognised.lines);
    }

    private void take(String[] fields) {
        if (fields.length < COLUMNS || !fields[0].equals(WORD) || fields[11].isBlank()) {
            return;
        }
        String place = fields[1] + " " + fields[2] + " " + fields[3] + " " + fields[4];
        if (!place.equals(key)) {
            end();
            key = place;
            left = number(fields[6]);
        }
        double start = number(fields[6]);
        double height = number(fields[9]);
        em = Math.max(em, height);
        text.add(fields[11].strip(), start, start + number(fields[8]), height);
        right = start + number(fields[8]);
        bottom = Math.max(bottom, number(fields[7]) + height);
    }

    private void end() {
        String words = closed(Blanks.strip(text.text()));
        if (!words.isEmpty()) {
            int number = page + Integer.parseInt(key.substring(0, key.indexOf(' '))) - 1;
            lines.add(new PrintedLine(number, left, right, bottom, em, words));
        }
        text = new LineText();
        em = 0;
        bottom = 0;
    }

    /** Blanks beside Chinese characters are gaps of the type. */
    private static String closed(String line) {
        return GAP.matcher(line).replaceAll("");
    }

    private static double number(String field) {
        try {
            return Double.parseDouble(field);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
