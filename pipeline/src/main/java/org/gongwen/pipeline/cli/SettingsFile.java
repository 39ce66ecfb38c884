package org.gongwen.pipeline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** 设置文件: a YAML or JSON file of keys with a value or a list of values each. */
final class SettingsFile {
    private SettingsFile() {}

    /** The values by key, in the order of the file. */
    static Map<String, List<String>> read(Path file) {
        Map<String, List<String>> settings = new LinkedHashMap<>();
        JsonNode tree = tree(file);
        if (tree.isNull() || tree.isMissingNode()) {
            return settings;
        }
        if (!tree.isObject()) {
            throw new InvalidSettingException("Invalid configuration " + file + ": it must hold keys and values");
        }
        tree.properties()
                .forEach(entry -> settings.put(entry.getKey(), values(file, entry.getKey(), entry.getValue())));
        return settings;
    }

    private static JsonNode tree(Path file) {
        boolean json = String.valueOf(file.getFileName()).endsWith(".json");
        ObjectMapper mapper = json
                ? JsonMapper.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build()
                : YAMLMapper.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
        try {
            return mapper.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new InvalidSettingException("Invalid configuration " + file + ": no such file");
        } catch (IOException e) {
            throw new InvalidSettingException("Invalid configuration " + file + ": it cannot be read: " + e);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new InvalidSettingException(
                    "Invalid configuration " + file + ", line " + line + ": " + e.getOriginalMessage());
        }
    }

    private static List<String> values(Path file, String key, JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(each -> value(file, key, each)).toList();
        }
        return List.of(value(file, key, node));
    }

    private static String value(Path file, String key, JsonNode node) {
        if (!node.isValueNode() || node.isNull()) {
            throw new InvalidSettingException("Invalid configuration " + file + ": " + key + " needs a value");
        }
        return node.asString();
    }
}
