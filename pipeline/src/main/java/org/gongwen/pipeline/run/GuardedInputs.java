package org.gongwen.pipeline.run;

import java.util.List;
import org.gongwen.pipeline.store.ReaderVersion;
import org.gongwen.pipeline.store.Reading;
import org.gongwen.schema.Problem;
import org.gongwen.schema.Stage;
import org.gongwen.schema.Status;

/** 受保护的输入源: makes a status and a problem of a reader that fails or finds nothing. */
final class GuardedInputs implements Inputs {
    private final Inputs inputs;

    GuardedInputs(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public InputList list() {
        return inputs.list();
    }

    @Override
    public void expect(int files) {
        inputs.expect(files);
    }

    @Override
    public List<Reading> read(Input input) {
        try {
            List<Reading> readings = inputs.read(input);
            return readings.isEmpty()
                    ? List.of(new Reading("", Status.EMPTY, null, 0, null, null, List.of()))
                    : readings;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Status status = Failures.statusOf(e);
            Problem problem = ReadingProblems.failure(null, null, Stage.READ, status, e);
            return List.of(new Reading("", status, null, 0, null, null, List.of(problem)));
        }
    }

    @Override
    public ReaderVersion readerVersion() {
        return inputs.readerVersion();
    }
}
