package org.gongwen.pipeline.run;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 清单 JSON: how a manifest is written. */
final class ManifestJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ManifestJson() {}

    static String write(Manifest manifest) {
        return MAPPER.writeValueAsString(manifest) + "\n";
    }
}
