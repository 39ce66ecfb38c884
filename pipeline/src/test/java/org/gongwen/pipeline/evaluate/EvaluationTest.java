package org.gongwen.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.gongwen.fixtures.Notices;
import org.gongwen.schema.Target;
import org.gongwen.schema.gold.GoldNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    @Test
    void theGoldItselfScoresOneInEveryFigure() {
        List<GoldNotice> golds = Notices.golds();

        Evaluation evaluation = Evaluation.of(GoldRows.of(golds), golds);

        assertThat(evaluation.errors()).isEmpty();
        assertThat(evaluation.figures().values()).containsOnly(Figure.ONE);
    }

    @Test
    void eachKindOfErrorCountsWhereItBelongs() throws Exception {
        Evaluation evaluation = Evaluation.of(GoldRows.of(gold("extracted")), gold("gold"));

        assertThat(EvaluationReport.text(evaluation, 99)).isEqualTo(Files.readString(resource("figures.txt")));
    }

    @Test
    void aNoticeWithoutARowCountsAsOneInWhichNothingWasFound() throws Exception {
        Dataset nothing = new Dataset(List.of(), List.of(), List.of(), List.of());

        Evaluation evaluation = Evaluation.of(nothing, gold("gold"));

        assertThat(evaluation.errors()).contains("small.txt: no row in notices");
        assertThat(evaluation.tallies()).containsEntry("sections", new Tally(0, 0, 4));
        assertThat(evaluation.tallies()).containsEntry("targets.strict", new Tally(0, 0, 5));
    }

    @Test
    void theOrderOfRowsDoesNotMatter() throws Exception {
        Dataset rows = GoldRows.of(gold("extracted"));
        List<Target> reversed = new ArrayList<>(rows.targets());
        Collections.reverse(reversed);
        Dataset other = new Dataset(rows.notices(), rows.sections(), reversed, rows.responsibilities());

        assertThat(Evaluation.of(other, gold("gold"))).isEqualTo(Evaluation.of(rows, gold("gold")));
    }

    @Test
    void brokenGoldIsNamed(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"source\": ");

        assertThatThrownBy(() -> GoldReader.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("Invalid gold: " + file);
    }

    private static List<GoldNotice> gold(String folder) throws Exception {
        return GoldReader.read(resource(folder));
    }

    private static Path resource(String name) throws Exception {
        return Path.of(Objects.requireNonNull(EvaluationTest.class.getResource(name), name)
                .toURI());
    }
}
