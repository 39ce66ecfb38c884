package org.gongwen.extract.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RegionsTest {
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "regions-examples.csv", emptyValue = "")
    void findsTheRegion(String question, @Nullable String text, @Nullable String context, String code) {
        String asked = text == null ? "" : text;
        Region region = switch (question) {
            case "name" -> Regions.ofName(asked, context);
            case "front" -> Regions.inFrontOf(asked, context);
            case "body" -> Regions.ofIssuingBody(asked, context);
            default -> Regions.ofDocumentNumber(asked);
        };
        assertThat(region == null ? "none" : region.code()).isEqualTo(code);
    }
}
