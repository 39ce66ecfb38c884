package org.gongwen.pipeline.store;

import org.gongwen.schema.Status;

/**
 * 读取器版本: what has a say in what reading a content gives. What was read under another version is not used again.
 *
 * @param reader the reader and how it was told to read
 * @param effort how much time and memory it may take; only what could not be read may be read by another effort
 */
public record ReaderVersion(String reader, String effort) {
    /** The version by which a reading of this status is kept. */
    String of(Status status) {
        return status == Status.READ ? reader : reader + " " + effort;
    }
}
