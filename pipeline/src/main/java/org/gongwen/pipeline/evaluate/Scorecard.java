package org.gongwen.pipeline.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 计分: collects the figures and errors of one notice. */
final class Scorecard {
    static final String SECTIONS = "sections";
    static final String SPAN = "targets.span";
    static final String STRICT = "targets.strict";
    static final String UNITS = "units";

    private final String source;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Accuracy> accuracies = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    Scorecard(String source) {
        this.source = source;
        List.of(SECTIONS, SPAN, STRICT, UNITS).forEach(figure -> tallies.put(figure, Tally.NONE));
    }

    void right(String figure) {
        count(figure, new Tally(1, 0, 0));
    }

    void wrong(String figure) {
        count(figure, new Tally(0, 1, 0));
    }

    void missed(String figure) {
        count(figure, new Tally(0, 0, 1));
    }

    void count(String figure, Tally tally) {
        tallies.merge(figure, tally, Tally::plus);
    }

    /** Counts a compared value. */
    void compared(String figure, boolean right) {
        accuracies.merge(figure, new Accuracy(right ? 1 : 0, 1), Accuracy::plus);
    }

    void error(String message) {
        errors.add(source + ": " + message);
    }

    void error(String where, @Nullable Object wanted, @Nullable Object got) {
        error(where + ": wanted " + Objects.requireNonNullElse(wanted, "none") + ", got "
                + Objects.requireNonNullElse(got, "none"));
    }

    String source() {
        return source;
    }

    Map<String, Tally> tallies() {
        return tallies;
    }

    Map<String, Accuracy> accuracies() {
        return accuracies;
    }

    List<String> errors() {
        return errors;
    }
}
