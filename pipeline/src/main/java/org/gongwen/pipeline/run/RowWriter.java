package org.gongwen.pipeline.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.gongwen.extract.Extraction;
import org.gongwen.pipeline.compare.SourceOrder;
import org.gongwen.pipeline.write.TableFiles;
import org.gongwen.schema.Problem;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.Stage;
import org.gongwen.schema.contract.Tables;

/** 行写出: writes the rows of notices in source order, and the problems of what could not be looked into among them. */
final class RowWriter {
    private final TableFiles tables;
    private final Tally tally;
    private final Deque<InputList.Obstacle> obstacles;

    RowWriter(TableFiles tables, Tally tally, Collection<InputList.Obstacle> obstacles) {
        this.tables = tables;
        this.tally = tally;
        this.obstacles = new ArrayDeque<>(obstacles);
    }

    void write(ProcessedNotice notice) throws IOException {
        writeObstaclesBefore(notice.source());
        tally.add(notice);
        tables.write(Tables.NOTICES, List.of(NoticeRow.of(notice, tally.duplicateOf(notice))));
        tables.write(Tables.TEXTS, notice.texts());
        tables.write(Tables.PROBLEMS, notice.problems());
        Extraction extraction = notice.extraction();
        if (extraction != null) {
            tables.write(Tables.SECTIONS, extraction.sections());
            tables.write(Tables.TARGETS, extraction.targets());
            tables.write(Tables.RESPONSIBILITIES, extraction.responsibilities());
        }
    }

    /** Writes the obstacles behind the last notice. */
    void finish() throws IOException {
        while (!obstacles.isEmpty()) {
            write(obstacles.remove());
        }
    }

    private void writeObstaclesBefore(String source) throws IOException {
        while (!obstacles.isEmpty() && SourceOrder.COMPARATOR.compare(obstacles.element().source(), source) < 0) {
            write(obstacles.remove());
        }
    }

    private void write(InputList.Obstacle obstacle) throws IOException {
        ProblemCode code = ProblemCode.UNREADABLE_FILE;
        tally.add(code);
        tables.write(
                Tables.PROBLEMS,
                List.of(new Problem(
                        null,
                        obstacle.source(),
                        Stage.DISCOVER,
                        code.severity(),
                        code,
                        obstacle.message(),
                        null,
                        null,
                        null)));
    }
}
