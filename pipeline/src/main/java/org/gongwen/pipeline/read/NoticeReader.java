package org.gongwen.pipeline.read;

import java.nio.file.Path;
import java.util.List;

/**
 * 读取: reads files. Whatever a file holds, it gives results, never an exception: what could not be read is a status and
 * a problem. No entity, link or macro of a file is ever followed, and nothing is written.
 *
 * <p>Readers in this process and readers that pass files to worker processes stand behind this interface alike.
 */
public interface NoticeReader {
    /**
     * Reads a file.
     *
     * @param file where it lies
     * @return one result; of an archive or a file of records one for each member, in their order
     */
    List<ReadResult> read(Path file);

    /** Tells how many files are to come, as far as is known, so that a reader may prepare for them. */
    default void expect(int files) {}

    /** How it reads. */
    ReadSettings settings();

    /** The time and memory that a file may take, in words; what could not be read may be read with more. */
    String effort();
}
