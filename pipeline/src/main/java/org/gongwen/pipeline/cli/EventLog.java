package org.gongwen.pipeline.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** 事件日志: one line on standard error for each event, in words or as JSON. */
final class EventLog {
    private final PrintStream err;
    private final Clock clock;
    private final LogForm form;
    private final LogLevel least;

    EventLog(Surroundings surroundings, LogForm form, LogLevel least) {
        this.err = surroundings.err();
        this.clock = surroundings.clock();
        this.form = form;
        this.least = least;
    }

    boolean isOn(LogLevel level) {
        return level.compareTo(least) >= 0;
    }

    /**
     * Writes a line.
     *
     * @param level how much it matters
     * @param event a word for machines, always the same for the same kind of event
     * @param message what happened, for people
     * @param fields what machines want to know of it
     */
    void write(LogLevel level, String event, String message, Map<String, ?> fields) {
        if (isOn(level)) {
            String time = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
            String line = form == LogForm.JSON
                    ? json(time, level, event, message, fields)
                    : time + " " + level + " " + message.replace('\n', ' ');
            err.print(line + "\n");
            err.flush();
        }
    }

    private static String json(String time, LogLevel level, String event, String message, Map<String, ?> fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("time", time);
        object.put("level", level.name());
        object.put("event", event);
        object.put("message", message);
        object.putAll(fields);
        return JsonMapper.shared().writeValueAsString(object);
    }
}
