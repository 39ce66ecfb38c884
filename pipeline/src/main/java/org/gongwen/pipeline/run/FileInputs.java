package org.gongwen.pipeline.run;

import java.nio.file.Path;
import java.util.List;
import org.gongwen.pipeline.discover.Discovered;
import org.gongwen.pipeline.discover.Discovery;
import org.gongwen.pipeline.discover.InputException;
import org.gongwen.pipeline.read.InProcessReader;
import org.gongwen.pipeline.read.NoticeReader;
import org.gongwen.pipeline.read.ReadProblem;
import org.gongwen.pipeline.read.ReadResult;
import org.gongwen.pipeline.store.FileStamp;
import org.gongwen.pipeline.store.ReaderVersion;
import org.gongwen.pipeline.store.Reading;
import org.gongwen.schema.Problem;
import org.gongwen.schema.Stage;
import org.gongwen.schema.Status;

/** 文件输入: the discover and read stages as a run sees them. The one place that joins them to it. */
public final class FileInputs implements Inputs {
    private final List<Path> paths;
    private final List<String> include;
    private final List<String> exclude;
    private final NoticeReader reader;
    private final ReaderVersion version;

    /**
     * Files as discovery finds them, read in this process.
     *
     * @param paths files, folders and globs
     * @param include globs of which a file must match one; empty for all
     * @param exclude globs of which a file must match none
     */
    public FileInputs(List<Path> paths, List<String> include, List<String> exclude) {
        this(paths, include, exclude, InProcessReader.standard());
    }

    /**
     * Files as discovery finds them.
     *
     * @param paths files, folders and globs
     * @param include globs of which a file must match one; empty for all
     * @param exclude globs of which a file must match none
     * @param reader reads them
     */
    public FileInputs(List<Path> paths, List<String> include, List<String> exclude, NoticeReader reader) {
        this.paths = List.copyOf(paths);
        this.include = List.copyOf(include);
        this.exclude = List.copyOf(exclude);
        this.reader = reader;
        this.version = new ReaderVersion(ReaderPrint.of(reader.settings()), reader.effort());
    }

    @Override
    public InputList list() {
        try {
            Discovered found = new Discovery().discover(paths, include, exclude);
            return new InputList(
                    found.sources().stream()
                            .map(source -> new Input(
                                    source.relativePath(),
                                    source.file(),
                                    new FileStamp(source.size(), source.modified())))
                            .toList(),
                    found.obstacles().stream()
                            .map(obstacle -> new InputList.Obstacle(obstacle.relativePath(), obstacle.message()))
                            .toList());
        } catch (InputException e) {
            throw new InvalidInputException(e);
        }
    }

    @Override
    public void expect(int files) {
        reader.expect(files);
    }

    @Override
    public List<Reading> read(Input input) {
        return reader.read(input.file()).stream().map(FileInputs::reading).toList();
    }

    @Override
    public ReaderVersion readerVersion() {
        return version;
    }

    private static Reading reading(ReadResult result) {
        return new Reading(
                result.member(),
                result.status(),
                result.mediaType(),
                result.bytes(),
                result.sha256().isEmpty() ? null : result.sha256(),
                result.status() == Status.READ ? result.notice() : null,
                result.problems().stream().map(FileInputs::problem).toList());
    }

    private static Problem problem(ReadProblem problem) {
        return new Problem(
                null, null, Stage.READ, problem.code().severity(), problem.code(), problem.message(), null, null, null);
    }
}
