package org.gongwen.pipeline.publish;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 运行标识: the UTC time at which a run started and six hex digits that tell runs of the same second apart.
 *
 * @param text for example {@code 20261123T020000Z-1f3a9c}
 */
public record RunId(String text) {
    private static final Pattern FORM = Pattern.compile("\\d{8}T\\d{6}Z-[0-9a-f]{6}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Checks the form. */
    public RunId {
        if (!isValid(text)) {
            throw new IllegalArgumentException("Invalid run id: " + text);
        }
    }

    /**
     * The id of a run.
     *
     * @param started when it started
     * @param distinction any number; its low 24 bits become the hex digits
     */
    public static RunId of(Instant started, int distinction) {
        return new RunId(TIME.format(started) + String.format(Locale.ROOT, "-%06x", distinction & 0xFFFFFF));
    }

    static boolean isValid(String name) {
        return FORM.matcher(name).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
