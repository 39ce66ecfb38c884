package org.gongwen.pipeline.cli;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongwen.pipeline.read.ReadSettings;
import org.gongwen.pipeline.read.format.Ocr;
import org.gongwen.pipeline.read.records.RecordFields;
import org.gongwen.pipeline.read.worker.Limit;
import org.gongwen.pipeline.read.worker.WorkerSettings;

/**
 * 读取选项: the options of reading, checked. A class of its own, so that commands which read no files load nothing of it.
 *
 * @param timeout seconds for a file
 * @param limits the limits that were given
 * @param reading how files are read, but for the limits
 */
record ReadingOptions(int timeout, Map<Limit, Integer> limits, ReadSettings reading) {
    /**
     * Checks the options.
     *
     * @param limits numbers by the names of limits
     * @param ocr OFF or AUTO
     * @param title names of the field of records that holds the title; empty for the usual ones
     * @param content names of the field that holds the body; empty for the usual ones
     * @throws IllegalArgumentException where there is no such limit, or its number is none
     */
    static ReadingOptions of(
            int timeout, Map<String, Integer> limits, String ocr, List<String> title, List<String> content) {
        Map<Limit, Integer> known = new EnumMap<>(Limit.class);
        limits.forEach((name, number) -> {
            if (number < 1) {
                throw new IllegalArgumentException("Invalid --limit " + name + ": " + number + ", at least 1");
            }
            known.put(limit(name), number);
        });
        RecordFields usual = RecordFields.standard();
        RecordFields fields = new RecordFields(
                title.isEmpty() ? usual.title() : title, content.isEmpty() ? usual.content() : content);
        return new ReadingOptions(
                timeout, known, ReadSettings.standard().with(fields).with(Ocr.valueOf(ocr)));
    }

    private static Limit limit(String name) {
        return Arrays.stream(Limit.values())
                .filter(limit -> limit.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Invalid --limit " + name + ": none of " + List.of(Limit.values())));
    }

    WorkerSettings workers() {
        return Limit.settings(limits, Duration.ofSeconds(timeout), reading);
    }

    /** All by name, those that were not given too. */
    Map<String, String> described() {
        Map<String, String> described = new LinkedHashMap<>();
        for (Limit limit : Limit.values()) {
            described.put("limit " + limit, String.valueOf(limits.getOrDefault(limit, limit.standard())));
        }
        return described;
    }
}
