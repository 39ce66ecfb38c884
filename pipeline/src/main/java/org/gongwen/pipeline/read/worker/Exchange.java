package org.gongwen.pipeline.read.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.gongwen.pipeline.read.ReadResult;
import org.gongwen.pipeline.read.worker.Watchdog.Watch;
import org.jspecify.annotations.Nullable;

/** 往来: one file given to one worker, and its answers. */
final class Exchange {
    private final WorkerProcess worker;
    private final Watch watch;
    private final List<ReadResult> results;
    private @Nullable Begun begun;

    /**
     * 已开始: the notice that the worker is reading.
     *
     * @param member as in its result
     * @param mediaType its media type, where known
     */
    record Begun(String member, @Nullable String mediaType) {}

    /**
     * Begins.
     *
     * @param results those that workers before this one gave; takes in the further ones
     */
    Exchange(WorkerProcess worker, Watch watch, List<ReadResult> results) {
        this.worker = worker;
        this.watch = watch;
        this.results = results;
    }

    /**
     * Gives the file and takes in its results.
     *
     * @return null; or what the worker was reading when it died, the file as a whole where that was no notice
     */
    @Nullable
    Begun run(String name, InputStream bytes) {
        try {
            worker.send(name, results.size(), bytes);
            for (Reply reply = worker.reply(); reply != Reply.FINISHED; reply = worker.reply()) {
                take(reply);
            }
            return null;
        } catch (IOException | RuntimeException e) {
            return begun == null ? new Begun("", null) : begun;
        }
    }

    private void take(Reply reply) throws IOException {
        switch (reply) {
            case BEGUN -> {
                watch.restart();
                begun = new Begun(Wire.readText(worker.answers()), Wire.readOptionalText(worker.answers()));
            }
            case PROGRESS -> watch.restart();
            case DONE -> {
                results.add(ResultFrame.read(worker.answers()));
                begun = null;
            }
            case READY, FINISHED -> throw new IOException("It answers out of turn");
        }
    }
}
