package org.gongwen.pipeline.read;

import org.jspecify.annotations.Nullable;

/** 读取进展: is told of the notices of a file one by one, in their order, as they are read. */
public interface ReadListener {
    /**
     * A notice is about to be read.
     *
     * @param member as in its result
     * @param mediaType its media type, where known
     * @return false to leave it out; nothing more is said of it then
     */
    boolean begin(String member, @Nullable String mediaType);

    /** The notice that was begun last takes long, but gets on. */
    void progress();

    /** The notice that was begun last has been read, or given up. */
    void done(ReadResult result);
}
