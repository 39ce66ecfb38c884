package org.gongwen.pipeline.store;

import java.util.List;
import org.gongwen.schema.Status;

/**
 * 已存内容: what reading a content gave.
 *
 * @param attempts how often it was read so far, at least 1
 * @param readings one for the file; of an archive one for each member, in their order
 */
public record StoredContent(int attempts, List<Reading> readings) {
    /** Copies its list. */
    public StoredContent {
        readings = List.copyOf(readings);
    }

    /** READ where all of it was read, else the first other status in it. */
    public Status status() {
        return readings.stream()
                .map(Reading::status)
                .filter(status -> status != Status.READ)
                .findFirst()
                .orElse(Status.READ);
    }
}
