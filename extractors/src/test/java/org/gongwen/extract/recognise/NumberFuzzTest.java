package org.gongwen.extract.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.gongwen.extract.text.Quantity;

/** No text makes the readers of numbers and dates throw, or read behind its end; each place is tried. */
class NumberFuzzTest {
    private static final int LONGEST = 400;

    @FuzzTest(maxDuration = "4m")
    void numerals(@NotNull String fuzzed) {
        String text = fuzzed.substring(0, Math.min(LONGEST, fuzzed.length()));
        for (int start = 0; start < text.length(); start++) {
            Numeral numeral = NumeralReader.read(text, start, text.length());
            if (numeral != null) {
                assertThat(numeral.end()).isBetween(start + 1, text.length());
                assertThat(numeral.value().signum()).isGreaterThanOrEqualTo(0);
            }
            RatioReader.Ratio ratio = RatioReader.read(text, start, text.length());
            if (ratio != null) {
                assertThat(ratio.end()).isBetween(start + 1, text.length());
            }
        }
    }

    @FuzzTest(maxDuration = "4m")
    void dates(@NotNull String fuzzed) {
        String text = fuzzed.substring(0, Math.min(LONGEST, fuzzed.length()));
        PeriodReader reader = new PeriodReader(text, 0, text.length(), 2020);
        for (int start = 0; start < text.length(); start++) {
            Quantity date = reader.read(start);
            if (date != null) {
                assertThat(date.end()).isBetween(start + 1, text.length());
                assertThat(date.extent().end()).isBetween(date.end(), text.length());
            }
        }
    }
}
