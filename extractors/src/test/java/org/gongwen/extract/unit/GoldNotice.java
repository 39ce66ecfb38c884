package org.gongwen.extract.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.text.NormalText;
import org.gongwen.extract.text.SectionSpan;
import org.gongwen.schema.SectionKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A notice with its gold: a plain normalisation, and the sections found by their gold headings. */
record GoldNotice(
        NormalText text,
        List<SectionSpan> sections,
        @Nullable String regionCode,
        List<String> units) {
    static GoldNotice read(Path gold, Path notices) throws IOException {
        JsonNode root = JsonMapper.builder().build().readTree(Files.readString(gold));
        String published = Files.readString(notices.resolve(root.get("source").asString()));
        NormalText text = normal(published.startsWith("\uFEFF") ? published.substring(1) : published);
        List<String> units = new ArrayList<>();
        for (JsonNode list : root.get("responsibilities")) {
            for (JsonNode unit : list.get("units")) {
                units.add(list.get("section").asString() + " "
                        + list.get("role").asString() + " " + narrow(unit.asString())
                        + (list.get("open_ended").asBoolean() ? "+" : ""));
            }
        }
        JsonNode code = root.get("notice").get("region_code");
        String regionCode = code == null || code.isNull() ? null : code.asString();
        return new GoldNotice(text, sections(text.text(), root.get("sections")), regionCode, units);
    }

    /** Blanks out, brackets half-width, lines joined unless they end like a paragraph. */
    static NormalText normal(String published) {
        StringBuilder text = new StringBuilder();
        List<Integer> origin = new ArrayList<>();
        for (int index = 0; index < published.length(); index++) {
            char character = published.charAt(index);
            boolean end = character == '\n' && text.length() > 0 && "。)］".indexOf(text.charAt(text.length() - 1)) >= 0;
            if (end || !Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
                text.append(character == '（' ? '(' : character == '）' ? ')' : character);
                origin.add(index);
            }
        }
        origin.add(published.length());
        return new NormalText(
                text.toString(), origin.stream().mapToInt(Integer::intValue).toArray());
    }

    private static String narrow(String text) {
        return text.replace('（', '(').replace('）', ')').replaceAll("\\s", "");
    }

    private static List<SectionSpan> sections(String text, JsonNode gold) {
        List<SectionSpan> sections = new ArrayList<>();
        int from = 0;
        List<Integer> starts = new ArrayList<>();
        for (JsonNode section : gold) {
            String key = narrow(
                    section.get("label").asString() + section.get("heading").asString());
            int at = text.indexOf(key, from);
            starts.add(at < 0 ? from : at);
            from = at < 0 ? from : at + key.length();
        }
        sections.add(new SectionSpan(
                "0",
                null,
                SectionKind.SECTION,
                0,
                null,
                null,
                null,
                0,
                starts.isEmpty() ? text.length() : starts.get(0)));
        int index = 0;
        for (JsonNode section : gold) {
            String path = section.get("path").asString();
            int end = index + 1 < starts.size() ? starts.get(index + 1) : text.length();
            sections.add(new SectionSpan(
                    path,
                    path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : null,
                    SectionKind.SECTION,
                    section.get("level").asInt(),
                    narrow(section.get("label").asString()),
                    1,
                    section.get("heading").asString(),
                    starts.get(index),
                    end));
            index++;
        }
        return sections;
    }

    static List<String> rows(UnitLists lists) {
        return lists.units().stream()
                .map(unit -> unit.sectionPath() + " " + unit.role() + " " + unit.unit() + (unit.openEnded() ? "+" : ""))
                .toList();
    }
}
