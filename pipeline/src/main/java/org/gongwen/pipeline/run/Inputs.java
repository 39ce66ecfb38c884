package org.gongwen.pipeline.run;

import java.util.List;
import org.gongwen.pipeline.store.ReaderVersion;
import org.gongwen.pipeline.store.Reading;

/** 输入源: where a run gets its notices from: the discover and read stages. Reading is called from several threads. */
public interface Inputs {
    /**
     * Finds the files.
     *
     * @throws InvalidInputException where an input does not exist or a glob is none
     */
    InputList list();

    /** Tells how many files are to be read, as far as is known, so that a reader may prepare for them. */
    default void expect(int files) {}

    /**
     * Reads a file; what is wrong with it is in the reading, not in an exception.
     *
     * @return one reading; of an archive one for each member
     */
    List<Reading> read(Input input);

    /** Version of the reader, with all that has a say in what it gives. */
    ReaderVersion readerVersion();
}
