package org.gongwen.pipeline.write;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 分区目录名: names of folders such as region=江西省, as Hive, Spark and DuckDB read them. */
final class PartitionName {
    /** How Hive writes that there is no value. */
    private static final String NONE = "__HIVE_DEFAULT_PARTITION__";

    private static final String ESCAPED = "\"#%'*/:=?\\{}[]^<>|.";

    /** What file systems allow for a name, less what stands in front of the value. */
    private static final int MOST_BYTES = 200;

    private PartitionName() {}

    static String of(String key, @Nullable String value) {
        String escaped = value == null ? NONE : escaped(value);
        boolean fits = !escaped.isBlank() && escaped.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
        return key + "=" + (fits ? escaped : NONE);
    }

    private static String escaped(String value) {
        StringBuilder name = new StringBuilder(value.length());
        for (char each : value.strip().toCharArray()) {
            if (each < ' ' || ESCAPED.indexOf(each) >= 0) {
                name.append('%').append(String.format(Locale.ROOT, "%02X", (int) each));
            } else {
                name.append(each);
            }
        }
        return name.toString();
    }
}
