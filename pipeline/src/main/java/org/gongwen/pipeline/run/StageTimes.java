package org.gongwen.pipeline.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** 阶段用时: how long the stages took; what several threads do at a time is summed. */
final class StageTimes {
    private final Clock clock;
    private final Map<String, Duration> times = new LinkedHashMap<>();

    StageTimes(Clock clock, String... stages) {
        this.clock = clock;
        for (String stage : stages) {
            times.put(stage, Duration.ZERO);
        }
    }

    Instant now() {
        return clock.instant();
    }

    /** Adds the time since an instant to a stage. */
    synchronized void addSince(String stage, Instant start) {
        times.merge(stage, Duration.between(start, clock.instant()), Duration::plus);
    }

    synchronized Map<String, Long> milliseconds() {
        Map<String, Long> milliseconds = new LinkedHashMap<>();
        times.forEach((stage, time) -> milliseconds.put(stage, time.toMillis()));
        return milliseconds;
    }
}
