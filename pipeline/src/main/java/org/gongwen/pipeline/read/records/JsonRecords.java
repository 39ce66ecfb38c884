package org.gongwen.pipeline.read.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** JSON 记录: a line each, or the elements of one array. */
public final class JsonRecords {
    /**
     * 记录.
     *
     * @param fields its plain fields as text; null where it is no object
     */
    public record JsonRecord(@Nullable Map<String, String> fields) {}

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonRecords() {}

    /** The records of the text; one that is broken has no fields. */
    public static List<JsonRecord> of(String text) {
        if (text.stripLeading().startsWith("[")) {
            return array(text);
        }
        List<JsonRecord> records = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> records.add(parse(line)));
        boolean spread = records.size() > 1 && records.get(0).fields() == null;
        JsonRecord whole = spread ? parse(text) : new JsonRecord(null);
        return whole.fields() == null ? records : List.of(whole);
    }

    private static List<JsonRecord> array(String text) {
        try {
            List<JsonRecord> records = new ArrayList<>();
            MAPPER.readTree(text).forEach(element -> records.add(record(element)));
            return records;
        } catch (JacksonException e) {
            return List.of(new JsonRecord(null));
        }
    }

    private static JsonRecord parse(String json) {
        try {
            return record(MAPPER.readTree(json));
        } catch (JacksonException e) {
            return new JsonRecord(null);
        }
    }

    private static JsonRecord record(JsonNode node) {
        if (!node.isObject()) {
            return new JsonRecord(null);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            if (entry.getValue().isValueNode() && !entry.getValue().isNull()) {
                fields.put(entry.getKey(), entry.getValue().asString());
            }
        });
        return new JsonRecord(fields);
    }
}
