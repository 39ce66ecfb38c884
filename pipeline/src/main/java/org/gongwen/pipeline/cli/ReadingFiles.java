package org.gongwen.pipeline.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.gongwen.pipeline.evaluate.Dataset;
import org.gongwen.pipeline.read.ReadResult;
import org.gongwen.pipeline.read.worker.IsolatedReader;
import org.gongwen.pipeline.read.worker.WorkerSettings;
import org.gongwen.pipeline.run.FileInputs;
import org.gongwen.pipeline.run.Inputs;
import org.gongwen.pipeline.run.MemoryRun;

/** 读取文件: joins files to the processes that read them, which end with it. */
final class ReadingFiles implements AutoCloseable {
    private final IsolatedReader reader;

    ReadingFiles(ReadingOptions options) {
        this(options.workers());
    }

    private ReadingFiles(WorkerSettings settings) {
        this.reader = new IsolatedReader(settings);
    }

    /** The rows of all files of a folder. */
    static Dataset rows(Path folder, Clock clock) {
        try (ReadingFiles files = new ReadingFiles(WorkerSettings.standard())) {
            return MemoryRun.extract(files.inputs(List.of(folder), List.of(), List.of()), clock);
        }
    }

    /** What one file gives, of an archive each member. */
    static List<ReadResult> read(Path file) {
        try (ReadingFiles files = new ReadingFiles(WorkerSettings.standard())) {
            return files.reader.read(file);
        }
    }

    Inputs inputs(List<Path> paths, List<String> include, List<String> exclude) {
        return new FileInputs(paths, include, exclude, reader);
    }

    @Override
    public void close() {
        reader.close();
    }
}
