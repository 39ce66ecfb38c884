package org.gongwen.schema.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalShapeTest {
    @ParameterizedTest
    @CsvSource({
        "5140000, 5140000",
        "5.14E+6, 5140000",
        "16.50, 16.5",
        "0.000, 0",
        "0E-1000, 0",
        "3426666666.6667, 3426666666.6667",
        "0.00000000005, 0.0000000001",
        "-0.00000000004, 0",
        "9999999999999999999999999999.9999999999, 9999999999999999999999999999.9999999999"
    })
    void keepsExactValuesAndRoundsBehindTheTenthDecimal(String stated, String held) {
        BigDecimal fitted = DecimalShape.fit(new BigDecimal(stated));
        assertThat(fitted).isNotNull().satisfies(value -> assertThat(value.toPlainString()).isEqualTo(held));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000000000000000000000000000", "1E+1000000000", "9999999999999999999999999999.99999999999"})
    void refusesWhatHasTooManyDigits(String stated) {
        assertThat(DecimalShape.fit(new BigDecimal(stated))).isNull();
    }
}
