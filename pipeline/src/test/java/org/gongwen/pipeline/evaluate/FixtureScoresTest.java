package org.gongwen.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongwen.fixtures.Notices;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of the five notices are those of fixtures/scores.json. The measured ones are left in target/scores.json:
 * where they are better, that file takes the committed one's place.
 */
class FixtureScoresTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void theFiguresAreTheCommittedOnes() throws Exception {
        Evaluation evaluation = Evaluation.of(new FixtureTexts().extract(Notices.folder()), Notices.golds());
        JsonNode committed = MAPPER.readTree(Notices.file("scores.json").toFile());
        String report = EvaluationReport.json(evaluation, 0);
        Files.writeString(Path.of("target", "scores.json"), report);
        JsonNode measured = MAPPER.readTree(report);

        assertThat(differences("", committed, measured))
                .as("figures that differ from fixtures/scores.json; first errors of extraction:\n%s", first(evaluation))
                .isEmpty();
    }

    private static List<String> differences(String path, JsonNode committed, JsonNode measured) {
        if (!committed.isObject() || !measured.isObject()) {
            return committed.equals(measured)
                    ? List.of()
                    : List.of(path.substring(1) + ": committed " + committed + ", measured " + measured);
        }
        Set<String> names = new TreeSet<>(committed.propertyNames());
        names.addAll(measured.propertyNames());
        List<String> all = new ArrayList<>();
        names.forEach(name -> all.addAll(differences(path + " " + name, committed.path(name), measured.path(name))));
        return all;
    }

    private static String first(Evaluation evaluation) {
        return String.join("\n", evaluation.errors().stream().limit(15).toList());
    }
}
