package org.gongwen.pipeline.read.archive;

import java.io.IOException;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.ReadFailure;

/** 成员: unpacks an archive, member by member. */
public interface Members {
    /** 成员处理: takes in the members in their order. */
    interface Visitor {
        /** A member; its bytes are inflated. */
        void member(String name, byte[] bytes) throws ReadFailure, IOException;

        /** A member that could not be unpacked. */
        void failed(String name, ReadFailure failure);
    }

    /**
     * Unpacks.
     *
     * @throws ReadFailure where a limit is reached, or the archive needs a password
     * @throws IOException where it is broken
     */
    void visit(Content archive, Visitor visitor) throws ReadFailure, IOException;
}
