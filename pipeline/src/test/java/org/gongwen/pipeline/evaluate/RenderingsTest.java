package org.gongwen.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gongwen.fixtures.Notices;
import org.gongwen.fixtures.render.Rendering;
import org.gongwen.pipeline.read.InProcessReader;
import org.gongwen.pipeline.run.FileInputs;
import org.gongwen.pipeline.run.MemoryRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A notice gives the same rows in whatever format its office publishes it. */
class RenderingsTest {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");
    private static Evaluation text;

    @TempDir
    private Path folder;

    @BeforeAll
    static void scoreTexts() {
        text = evaluate(Notices.folder());
    }

    @ParameterizedTest
    @EnumSource
    void scoreAsTheTextDoes(Rendering rendering) throws IOException {
        for (String notice : Notices.names()) {
            assertThat(rendering.write(notice, folder)).exists();
        }
        Evaluation rendered = evaluate(folder);
        Map<String, BigDecimal> figures = rendered.figures();

        assertThat(text.figures())
                .allSatisfy((figure, value) -> assertThat(figures.getOrDefault(figure, BigDecimal.ZERO))
                        .as("%s, whose errors are\n%s", figure, difference(rendered))
                        .isGreaterThanOrEqualTo(value.subtract(TOLERANCE)));
    }

    private static String difference(Evaluation rendered) {
        return String.join(
                "\n",
                rendered.errors().stream()
                        .filter(error -> !text.errors().contains(error))
                        .limit(25)
                        .toList());
    }

    private static Evaluation evaluate(Path folder) {
        FileInputs inputs = new FileInputs(List.of(folder), List.of(), List.of(), InProcessReader.standard());
        return Evaluation.of(MemoryRun.extract(inputs, Clock.systemUTC()), Notices.golds());
    }
}
