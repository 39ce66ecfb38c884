package org.gongwen.pipeline.read;

import java.util.List;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.schema.Status;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/**
 * 读取结果: what a file, or a member of an archive, gave. It depends on the bytes and the name's ending only.
 *
 * @param member empty for a file itself; {@code !name} for a member of an archive, to be put behind the file's path
 * @param status what became of it
 * @param mediaType media type that was detected; null where it could not be opened
 * @param notice the notice; null where the status is not READ
 * @param sha256 64 hex digits of its bytes; empty where it could not be opened
 * @param bytes its size
 * @param problems what could not be read, or should be looked at
 */
public record ReadResult(
        String member,
        Status status,
        @Nullable String mediaType,
        @Nullable ParsedNotice notice,
        String sha256,
        long bytes,
        List<ReadProblem> problems) {
    /** Copies its problems. */
    public ReadResult {
        problems = List.copyOf(problems);
    }

    /** The result of a file or member that gives no notice. */
    public static ReadResult failed(
            String member, @Nullable String mediaType, String sha256, long bytes, ReadFailure failure) {
        List<ReadProblem> problems = List.of(new ReadProblem(failure.code(), failure.explanation()));
        return new ReadResult(member, failure.status(), mediaType, null, sha256, bytes, problems);
    }
}
