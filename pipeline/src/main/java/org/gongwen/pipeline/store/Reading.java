package org.gongwen.pipeline.store;

import java.util.List;
import org.gongwen.schema.Problem;
import org.gongwen.schema.Status;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/**
 * 读取结果: what reading a file has given.
 *
 * @param member empty for the file itself; {@code !name} for a member of an archive
 * @param status what became of it
 * @param mediaType its media type, where known
 * @param bytes its size
 * @param sha256 64 hex digits, where it could be opened
 * @param parsed its text; present if and only if the status is READ
 * @param problems what is wrong with it; notice_id and source may be left empty
 */
public record Reading(
        String member,
        Status status,
        @Nullable String mediaType,
        long bytes,
        @Nullable String sha256,
        @Nullable ParsedNotice parsed,
        List<Problem> problems) {
    /** Copies its list and checks that text and status agree. */
    public Reading {
        problems = List.copyOf(problems);
        if ((parsed != null) != (status == Status.READ)) {
            throw new IllegalArgumentException(
                    "Invalid reading: status " + status + " with parsed " + (parsed != null));
        }
    }
}
