package org.gongwen.extract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongwen.schema.Target;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence and compares its rows with those that an example expects: {@code SPAN KIND VALUE UNIT COMPARATOR
 * key=value …}, joined by {@code |}.
 */
public final class ExampleCheck {
    private static final NoticeExtractor EXTRACTOR = new NoticeExtractor();

    private ExampleCheck() {}

    /** What is wrong with the reading of a sentence; empty where all is right. */
    public static List<String> faults(String text, String date, String expected) {
        Extraction extraction = EXTRACTOR.extractLine(text, parse(date));
        List<Target> rows = extraction.targets();
        String[] wanted = expected.isBlank() ? new String[0] : expected.split("\\|");
        List<String> faults = new ArrayList<>();
        if (wanted.length != rows.size() || !sameSpans(wanted, rows)) {
            faults.add("rows: wanted " + expected + ", got "
                    + rows.stream().map(ExampleCheck::show).toList());
            return faults;
        }
        for (int i = 0; i < wanted.length; i++) {
            compare(wanted[i].strip(), rows.get(i), faults);
        }
        return faults;
    }

    private static boolean sameSpans(String[] wanted, List<Target> rows) {
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].strip().split(" ")[0].equals(rows.get(i).span())) {
                return false;
            }
        }
        return true;
    }

    private static void compare(String wanted, Target row, List<String> faults) {
        String[] parts = wanted.split(" ");
        check(parts[0], "kind", parts[1], row.kind().name(), faults);
        boolean deadline = "DEADLINE".equals(parts[1]);
        if (deadline) {
            check(parts[0], "period", parts[2], text(row.periodStart()) + ".." + text(row.periodEnd()), faults);
        } else {
            check(parts[0], "value", parts[2], text(row.value()), faults);
            check(parts[0], "unit", "-".equals(parts[3]) ? "" : parts[3], text(row.unit()), faults);
        }
        check(parts[0], "comparator", parts[deadline ? 3 : 4], row.comparator().name(), faults);
        for (int i = deadline ? 4 : 5; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            attribute(parts[0], parts[i].substring(0, equals), parts[i].substring(equals + 1), row, faults);
        }
    }

    private static void attribute(String span, String key, String wanted, Target row, List<String> faults) {
        switch (key) {
            case "role" -> check(span, key, wanted, row.role().name(), faults);
            case "direction" -> check(span, key, wanted, text(row.direction()), faults);
            case "deadline" -> check(span, key, wanted, text(row.deadline()), faults);
            case "upper" -> check(span, key, wanted, text(row.valueUpper()), faults);
            case "indicator" -> {
                if (overlap(wanted, text(row.indicator())) < 0.6) {
                    check(span, key, wanted, text(row.indicator()), faults);
                }
            }
            default -> throw new IllegalArgumentException("Invalid example: " + key);
        }
    }

    private static void check(String span, String what, String wanted, String got, List<String> faults) {
        if (!wanted.equals(got)) {
            faults.add(what + " of " + span + ": wanted " + wanted + ", got " + got);
        }
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String show(Target row) {
        return row.span() + " " + row.kind() + " " + (row.value() == null ? "" : row.value() + " " + row.unit()) + " "
                + row.comparator();
    }

    /** The overlap of characters with which score.py compares indicators: F1 over the characters of both. */
    static double overlap(String one, String other) {
        List<Integer> rest = new ArrayList<>(other.chars().boxed().toList());
        long common = one.chars().boxed().filter(rest::remove).count();
        return one.isEmpty() && other.isEmpty() ? 1 : 2.0 * common / (one.length() + other.length());
    }

    private static @Nullable LocalDate parse(String date) {
        try {
            return date.isBlank() ? null : LocalDate.parse(date);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("Invalid example: the date " + date, wrong);
        }
    }
}
