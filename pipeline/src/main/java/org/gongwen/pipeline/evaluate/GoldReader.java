package org.gongwen.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongwen.schema.gold.GoldNotice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** 标注读取: reads the gold of a folder, one JSON file for each notice, sorted by file name. */
public final class GoldReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private GoldReader() {}

    /**
     * The gold of a folder.
     *
     * @throws IOException where the folder or a file cannot be read or is no gold; the message names it
     */
    public static List<GoldNotice> read(Path folder) throws IOException {
        List<GoldNotice> golds = new ArrayList<>();
        for (Path file : files(folder)) {
            golds.add(readFile(file));
        }
        return golds;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static GoldNotice readFile(Path file) throws IOException {
        try {
            return MAPPER.readValue(Files.readAllBytes(file), GoldNotice.class);
        } catch (JacksonException failure) {
            throw new IOException("Invalid gold: " + file + ": " + failure.getOriginalMessage(), failure);
        }
    }
}
