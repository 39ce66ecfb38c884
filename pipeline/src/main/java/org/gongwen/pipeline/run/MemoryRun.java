package org.gongwen.pipeline.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.Extraction;
import org.gongwen.extract.NoticeExtractor;
import org.gongwen.pipeline.evaluate.Dataset;
import org.gongwen.schema.Notice;

/** 内存运行: reads and extracts as a run does, and keeps the rows instead of publishing them. */
public final class MemoryRun {
    private MemoryRun() {}

    /**
     * The rows of all notices.
     *
     * @param inputs where the notices come from
     * @param clock gives timings; no row depends on it
     * @throws InvalidInputException where an input does not exist
     */
    public static Dataset extract(Inputs inputs, Clock clock) {
        StageTimes times = new StageTimes(clock, NoticeProcessor.READ, NoticeProcessor.EXTRACT);
        NoticeProcessor processor = new NoticeProcessor(new GuardedInputs(inputs), new NoticeExtractor(), false, times);
        List<Notice> notices = new ArrayList<>();
        List<Extraction> extractions = new ArrayList<>();
        for (Input input : inputs.list().inputs()) {
            for (ProcessedNotice notice : processor.process(input)) {
                notices.add(NoticeRow.of(notice, null));
                Extraction extraction = notice.extraction();
                if (extraction != null) {
                    extractions.add(extraction);
                }
            }
        }
        return new Dataset(
                notices,
                extractions.stream().flatMap(each -> each.sections().stream()).toList(),
                extractions.stream().flatMap(each -> each.targets().stream()).toList(),
                extractions.stream()
                        .flatMap(each -> each.responsibilities().stream())
                        .toList());
    }
}
