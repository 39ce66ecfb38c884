package org.gongwen.pipeline.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitionNameTest {
    @ParameterizedTest
    @CsvSource({
        "江西省, region=江西省",
        "../../etc, region=%2E%2E%2F%2E%2E%2Fetc",
        "a=b, region=a%3Db",
        "50%, region=50%25",
        "' 广州市 ', region=广州市"
    })
    void isAsHiveWritesIt(String value, String name) {
        assertThat(PartitionName.of("region", value)).isEqualTo(name);
    }

    @Test
    void whatCannotBeANameLiesWithWhatHasNoValue() {
        String none = "region=__HIVE_DEFAULT_PARTITION__";
        assertThat(PartitionName.of("region", null)).isEqualTo(none);
        assertThat(PartitionName.of("region", " ")).isEqualTo(none);
        assertThat(PartitionName.of("region", "省".repeat(100))).isEqualTo(none);
    }
}
