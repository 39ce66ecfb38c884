package org.gongwen.extract.unit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwen.extract.lexicon.LexiconFile;
import org.gongwen.extract.lexicon.LexiconLine;
import org.jspecify.annotations.Nullable;

/**
 * 行政区划表: looks up the regions of GB/T 2260, those that were merged since included. Read at its first use; immutable.
 *
 * <p>A name that several regions share ({@code 朝阳区}) means the one that lies in the region named before it, else the
 * one in (or around) the region of the context, else none.
 */
public final class Regions {
    private static final int LONGEST_NAME = 15;
    private static final Regions TABLE = new Regions(LexiconFile.read(Regions.class, "regions.csv"));

    private final Map<String, Region> byCode = new HashMap<>(8192);
    private final Map<String, List<Region>> byName = new HashMap<>(8192);
    private final Map<String, List<Region>> byBriefName = new HashMap<>(512);
    private final Map<String, List<Region>> byShortName = new HashMap<>(1024);
    /** The first characters of all names, those in front of the last, and the last ones of names with their level. */
    private final BitSet firsts = new BitSet();

    private final Set<String> ends = new HashSet<>();
    private final BitSet lasts = new BitSet();
    private final Map<Character, Region> byAbbreviation = new HashMap<>();

    private Regions(List<LexiconLine> rows) {
        for (LexiconLine row : rows) {
            add(new Region(
                    row.getOrDefault("code", ""),
                    row.getOrDefault("name", ""),
                    row.getOrDefault("short", ""),
                    row.getOrDefault("abbreviation", ""),
                    "FORMER".equals(row.get("state"))));
        }
        byAbbreviation.put('内', byCode.get("150000"));
    }

    private void add(Region region) {
        byCode.merge(region.code(), region, (one, other) -> one.former() ? other : one);
        byName.computeIfAbsent(region.name(), name -> new ArrayList<>(1)).add(region);
        addEnds(region.name());
        lasts.set(region.name().charAt(region.name().length() - 1));
        String brief = AutonomousName.brief(region.name());
        if (brief != null) {
            addEnds(brief);
            lasts.set(brief.charAt(brief.length() - 1));
            byBriefName.computeIfAbsent(brief, name -> new ArrayList<>(1)).add(region);
        }
        if (!region.shortName().isEmpty()) {
            addEnds(region.shortName());
            byShortName
                    .computeIfAbsent(region.shortName(), name -> new ArrayList<>(1))
                    .add(region);
        }
        if (region.abbreviation().length() == 1) {
            byAbbreviation.put(region.abbreviation().charAt(0), region);
        }
    }

    private void addEnds(String name) {
        firsts.set(name.charAt(0));
        ends.add(name.substring(name.length() - 2));
    }

    /** The regions of a name with its level: 景德镇市, 楚雄彝族自治州, 楚雄州. */
    private @Nullable List<Region> named(String name) {
        List<Region> full = byName.get(name);
        return full == null ? byBriefName.get(name) : full;
    }

    /** The region of a code, the present one where the code was used twice. */
    public static @Nullable Region ofCode(@Nullable String code) {
        return code == null ? null : TABLE.byCode.get(code);
    }

    /** Whether a name ends in these two characters: 景德<b>镇市</b>, <b>沧州</b>. */
    public static boolean endName(String two) {
        return TABLE.ends.contains(two);
    }

    /** The names of all regions, full and short. */
    public static Set<String> names() {
        Set<String> names = new HashSet<>(TABLE.byName.keySet());
        names.addAll(TABLE.byShortName.keySet());
        return names;
    }

    /** The region of exactly this name, full (景德镇市) or short (江西); none where several share it. */
    public static @Nullable Region ofName(String name) {
        return ofName(name, null);
    }

    /** The region of exactly this name, full or short, where need be the one in the region of the context. */
    public static @Nullable Region ofName(String name, @Nullable String contextCode) {
        List<Region> full = TABLE.named(name);
        List<Region> regions = full == null ? TABLE.byShortName.get(name) : full;
        return regions == null ? null : choose(regions, null, contextCode);
    }

    /**
     * The region whose full name stands in front of a text, the lowest of those that follow one another
     * (南昌市青山湖区人民政府: 青山湖区); none where the text starts with no full name.
     */
    public static @Nullable Region inFrontOf(String text, @Nullable String contextCode) {
        RegionName name = nameInFrontOf(text, contextCode);
        return name == null ? null : name.region();
    }

    /** How many characters of a text the names of the region in front of it take up; 0 where there is none. */
    public static int lengthInFrontOf(String text) {
        RegionName name = nameInFrontOf(text, null);
        return name == null ? 0 : name.end();
    }

    /** 东丰 and 东辽县政府: whether a region follows whose 县, 区 or 市 the name before it shares. */
    static boolean shareLevel(String stem, String next) {
        RegionName place = stem.length() < 2 || stem.length() > 4 ? null : nameInFrontOf(next, null);
        return place != null
                && place.end() < next.length()
                && TABLE.byName.containsKey(stem + next.charAt(place.end() - 1));
    }

    /** As {@link #inFrontOf}, and where the names of the region end. */
    static @Nullable RegionName nameInFrontOf(String text, @Nullable String contextCode) {
        RegionName found = null;
        int position = 0;
        Region parent = null;
        while (position < text.length()) {
            RegionName next = step(text, position, parent, contextCode);
            if (next == null) {
                return found;
            }
            position = next.end();
            parent = next.region();
            found = next.full() ? next : found;
        }
        return found;
    }

    /**
     * The region that an issuing body speaks for: that of its name (广州市民政局: 广州市), full or short (南昌海关: 南昌市);
     * none for national bodies and for those whose name tells none.
     */
    public static @Nullable Region ofIssuingBody(String body, @Nullable String contextCode) {
        String name = body.startsWith("中共") ? body.substring(2) : body;
        Region full = inFrontOf(name, contextCode);
        if (full != null) {
            return full;
        }
        RegionName shortName = step(name, 0, null, contextCode);
        return shortName != null && HeadNoun.endsWithHead(name) ? shortName.region() : null;
    }

    /**
     * The province that a document number stands for by its first character (赣府发〔2020〕11号: 江西省); none for numbers of
     * the State, of cities, and where a city uses the same characters (宁政发, 青政发, 吉府发).
     */
    public static @Nullable Region ofDocumentNumber(String number) {
        if (number.length() < 2) {
            return null;
        }
        char first = number.charAt(0);
        char second = number.charAt(1);
        Region region = TABLE.byAbbreviation.get(first);
        if (region == null || "宁青台港澳".indexOf(first) >= 0 || HeadNoun.isLevel(second)) {
            return null;
        }
        boolean seat = "赣沪粤渝川黔琼".indexOf(first) >= 0;
        boolean usual = second == '府' ? seat : second != '政' || !seat;
        return usual && "府政办发委人教财科民工商卫农文交建自环医市应发司公税金国审统".indexOf(second) >= 0 ? region : null;
    }

    private static @Nullable RegionName step(
            String text, int start, @Nullable Region parent, @Nullable String contextCode) {
        if (start >= text.length() || !TABLE.firsts.get(text.charAt(start))) {
            return null;
        }
        for (int end = Math.min(text.length(), start + LONGEST_NAME); end >= start + 2; end--) {
            if (!TABLE.lasts.get(text.charAt(end - 1))) {
                continue;
            }
            String name = text.substring(start, end);
            Region full = chosen(TABLE.named(name), parent, contextCode);
            if (full != null && !cutsWord(text, end)) {
                return new RegionName(full, end, true);
            }
        }
        for (int end = Math.min(text.length(), start + 6); end >= start + 2; end--) {
            Region brief = chosen(TABLE.byShortName.get(text.substring(start, end)), parent, contextCode);
            if (brief != null && (end == text.length() || !HeadNoun.isLevel(text.charAt(end)))) {
                return new RegionName(brief, end, false);
            }
        }
        return null;
    }

    /** Whether 市 or 区 at the end of a name belongs to the next word, as in 南昌市场监管局. */
    private static boolean cutsWord(String text, int end) {
        return text.charAt(end - 1) == '市' && text.startsWith("场", end);
    }

    private static @Nullable Region chosen(
            @Nullable List<Region> regions, @Nullable Region parent, @Nullable String contextCode) {
        return regions == null ? null : choose(regions, parent, contextCode);
    }

    private static @Nullable Region choose(
            List<Region> regions, @Nullable Region parent, @Nullable String contextCode) {
        if (parent != null) {
            return only(regions.stream()
                    .filter(region -> parent != region && parent.holds(region.code()))
                    .toList());
        }
        Region single = only(regions);
        if (single != null || contextCode == null) {
            return single;
        }
        for (String context : contexts(contextCode)) {
            Region near = only(regions.stream()
                    .filter(region -> region.code().startsWith(context))
                    .toList());
            if (near != null) {
                return near;
            }
        }
        return null;
    }

    /** Codes to look in, from the narrowest: the county, its prefecture, its province. */
    private static List<String> contexts(String code) {
        String bare = code.endsWith("0000") ? code.substring(0, 2) : code.endsWith("00") ? code.substring(0, 4) : code;
        List<String> contexts = new ArrayList<>();
        for (int length = bare.length(); length >= 2; length -= 2) {
            contexts.add(bare.substring(0, length));
        }
        return contexts;
    }

    /** The one region, the one present one, or the highest one where they differ in level (吉林: 吉林省). */
    private static @Nullable Region only(List<Region> regions) {
        if (regions.size() <= 1) {
            return regions.isEmpty() ? null : regions.get(0);
        }
        List<Region> present =
                regions.stream().filter(region -> !region.former()).toList();
        if (present.size() == 1) {
            return present.get(0);
        }
        List<Region> provinces = regions.stream().filter(Region::isProvince).toList();
        return provinces.size() == 1 ? provinces.get(0) : null;
    }

    /** A region's name in front of a text: where it ends, and whether it is the full one. */
    record RegionName(Region region, int end, boolean full) {}
}
