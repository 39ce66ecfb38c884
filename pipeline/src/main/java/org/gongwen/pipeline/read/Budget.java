package org.gongwen.pipeline.read;

import java.util.function.Supplier;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.pipeline.read.format.ReadLimits;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** 额度: hands the results of one file on, and keeps the limit of text that all its notices have together. */
final class Budget {
    private static final int NOTICES = 4;

    private final ReadListener listener;
    private final long limit;
    private long characters;
    private int count;

    Budget(ReadListener listener, ReadLimits limits) {
        this.listener = listener;
        this.limit = (long) NOTICES * limits.characters();
    }

    /** How many results there have been, those left out included. */
    int count() {
        return count;
    }

    /** Reads a notice unless the listener leaves it out. */
    void add(String member, @Nullable String mediaType, Supplier<ReadResult> reading) {
        count++;
        if (listener.begin(member, mediaType)) {
            ReadResult result = reading.get();
            ParsedNotice notice = result.notice();
            characters += notice == null ? 0 : notice.text().length();
            listener.done(result);
        }
    }

    /** Tells that the notice gets on. */
    void progress() {
        listener.progress();
    }

    /** Stops where the limit is reached. */
    void check() throws ReadFailure {
        if (characters > limit) {
            throw ReadFailure.tooLarge("The notices in the file have over " + limit
                    + " characters together. Raise the limit, or split the file.");
        }
    }
}
