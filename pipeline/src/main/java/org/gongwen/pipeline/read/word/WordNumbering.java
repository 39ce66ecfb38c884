package org.gongwen.pipeline.read.word;

import java.util.HashMap;
import java.util.Map;
import org.gongwen.pipeline.read.format.NumberFormat;
import org.gongwen.pipeline.read.format.SafeXml;
import org.jspecify.annotations.Nullable;

/** 自动编号: the lists of a DOCX file, and the labels that they give to paragraphs in turn. */
final class WordNumbering implements SafeXml.Handler {
    private static final int LEVELS = 9;
    private final Map<String, @Nullable ListLevel[]> lists = new HashMap<>();
    private final Map<String, String> listOfNumber = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> startOverrides = new HashMap<>();
    private final ListCounters counters = new ListCounters();
    private String list = "";
    private String number = "";
    private int level;
    private int start = 1;
    private NumberFormat format = NumberFormat.DECIMAL;
    private String pattern = "";

    @Override
    public boolean start(String name, SafeXml.Attributes attributes) {
        String value = attributes.get("val");
        switch (name) {
            case "abstractNum" -> {
                list = attributes.get("abstractNumId", "");
                lists.put(list, new ListLevel[LEVELS]);
            }
            case "num" -> number = attributes.get("numId", "");
            case "abstractNumId" -> listOfNumber.put(number, value == null ? "" : value);
            case "lvl", "lvlOverride" -> {
                level = Math.min(Math.max(number(attributes.get("ilvl"), 0), 0), LEVELS - 1);
                start = 1;
                format = NumberFormat.DECIMAL;
                pattern = "";
            }
            case "start" -> start = number(value, 1);
            case "startOverride" ->
                startOverrides.computeIfAbsent(number, n -> new HashMap<>()).put(level, number(value, 1));
            case "numFmt" -> format = NumberFormat.named(value == null ? "" : value);
            case "lvlText" -> pattern = value == null ? "" : value;
            default -> {
                return !name.equals("rPr") && !name.equals("pPr");
            }
        }
        return true;
    }

    @Override
    public void end(String name) {
        @Nullable ListLevel[] levels = lists.get(list);
        if (name.equals("lvl") && levels != null && number.isEmpty()) {
            levels[level] = new ListLevel(start, format, pattern);
        }
    }

    @Override
    public void text(String text) {}

    /** The label of the next paragraph of the list at the level; empty where it has none. */
    String next(String numId, int ilvl) {
        String key = listOfNumber.get(numId);
        @Nullable ListLevel[] levels = key == null ? null : lists.get(key);
        if (key == null || levels == null || ilvl < 0 || ilvl >= LEVELS) {
            return "";
        }
        Map<Integer, Integer> overrides = startOverrides.remove(numId);
        if (overrides != null) {
            counters.restart(key, overrides);
        }
        return counters.next(key, levels, ilvl);
    }

    static int number(@Nullable String value, int other) {
        try {
            return value == null ? other : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return other;
        }
    }
}
