package org.gongwen.extract.structure.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.header.RegionLookup.KnownRegion;
import org.jspecify.annotations.Nullable;

/**
 * 本地区: the region that a text without issuing body names as its own: the one that it names most among those of the level
 * that it calls its own (我市, 全市, 市政府); by its short name where that stands for the place (在柳河新建的); else the only one
 * that it names again and again.
 */
final class OwnRegion {
    private static final String LEVELS = "省市县区州旗盟";
    /** What a name of a place may stand behind in running text. */
    private static final String BEFORE_NAMES = "省市县区州旗盟在到是为和与及对于由将我至赴驻的自从向把本经以了入离或给让使让届等含按";

    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_OFFICE = 9;
    private static final int REACH = 200_000;
    private static final int PLACE_REACH = 20_000;
    private static final int OFTEN = 3;
    private static final TextPattern PLACE = TextPattern.of(
            "(?:在|来|到|落户|迁入)(\\p{IsHan}{2,3}?)(?=新建|新设|注册|落户|投资|设立|缴|纳税|就业|创业|工作|参保|境内|购房|兴办|开办|举办|生产|经营|从事)"
                    + "|(?:加快|推进|推动|促进|支持|建设|打造|助力|新时代)(\\p{IsHan}{2,3}?)(?=经济|高质量|产业|发展|现代化|旅游|社会|跨越|赶超|工业|农业|全域|转型)");

    /** Names of places that are words as well: 新兴县, 富民县. */
    private static final Set<String> WORDS = Set.of(
            "振兴", "平安", "友好", "宏伟", "光明", "新兴", "兴业", "长寿", "江南", "中原", "互助", "和平", "富裕", "富民", "惠民", "兴隆", "通道", "前进",
            "大化", "东方", "工农", "向阳", "城区", "文化", "开放", "乐业", "建设", "繁荣", "安全", "高新", "新城", "新市", "城中", "城北", "中心", "开发");

    private final RegionLookup regions;
    private final String text;

    private OwnRegion(RegionLookup regions, String text) {
        this.regions = regions;
        this.text = text;
    }

    static @Nullable KnownRegion of(
            RegionLookup regions, String text, @Nullable String title, List<String> recipients) {
        OwnRegion own = new OwnRegion(regions, text.substring(0, Math.min(text.length(), REACH)));
        String levels = own.levels();
        for (int i = 0; i < levels.length(); i++) {
            char level = levels.charAt(i);
            KnownRegion named = own.mostNamed(level);
            named = named == null ? addressed(regions, recipients, level) : named;
            named = named == null ? own.place(title == null ? "" : title, level) : named;
            if (named != null) {
                return named;
            }
        }
        return own.only();
    }

    /** 宜春经济技术开发区管委会，各县（市、区）人民政府: a city writes to its development zone, which has its name. */
    private static @Nullable KnownRegion addressed(RegionLookup regions, List<String> recipients, char level) {
        for (String recipient : recipients) {
            KnownRegion region = recipient.contains("区管") ? regions.leading(recipient) : null;
            if (region != null && region.name().charAt(region.name().length() - 1) == level) {
                return region;
            }
        }
        return null;
    }

    private @Nullable KnownRegion mostNamed(char level) {
        Map<String, Integer> counts = new HashMap<>();
        @Nullable KnownRegion best = null;
        for (int i = text.indexOf(level); i >= 0; i = text.indexOf(level, i + 1)) {
            best = better(endingAt(i + 1), best, counts);
        }
        return best;
    }

    private static @Nullable KnownRegion better(
            @Nullable KnownRegion region, @Nullable KnownRegion best, Map<String, Integer> counts) {
        if (region == null) {
            return best;
        }
        int count = counts.merge(region.name(), 1, Integer::sum);
        return best == null || count > counts.getOrDefault(best.name(), 0) ? region : best;
    }

    private @Nullable KnownRegion endingAt(int end) {
        if (end < 2 || !regions.endName(text.substring(end - 2, end))) {
            return null;
        }
        for (int start = end - 2; start >= Math.max(0, end - LONGEST_NAME); start--) {
            if (text.charAt(start) < '一') {
                return null;
            }
            KnownRegion region = regions.named(text.substring(start, end));
            if (region != null) {
                return isApart(start, end) ? region : null;
            }
        }
        return null;
    }

    /**
     * Whether a name of two or three characters is not cut out of running words (新增城市), and the name is not that of the level
     * of something (绍兴市级).
     */
    private boolean isApart(int start, int end) {
        if (text.startsWith("级", end)) {
            return false;
        }
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        return end - start > 3
                || before < '一'
                || before > '鿿'
                || BEFORE_NAMES.indexOf(before) >= 0
                || text.startsWith("政府", end)
                || text.startsWith("人民", end);
    }

    /** 在柳河新建的, 加快萧山经济发展: a place by its short name, of the level that the text calls its own. */
    private @Nullable KnownRegion place(String title, char level) {
        Map<String, Integer> counts = new HashMap<>();
        @Nullable KnownRegion best = null;
        Matcher place = PLACE.matcher(title + "\n" + text.substring(0, Math.min(text.length(), PLACE_REACH)));
        while (place.find()) {
            String stem = place.group(1) != null ? place.group(1) : place.group(2);
            best = WORDS.contains(stem) ? best : better(regions.named(stem + level), best, counts);
        }
        return best;
    }

    /** The region that a text names three times at least, once with its level, where it names no other one again. */
    private @Nullable KnownRegion only() {
        Map<String, Integer> counts = new HashMap<>();
        @Nullable KnownRegion best = null;
        for (int i = 2; i < text.length(); i++) {
            if (isLevel(text.charAt(i))) {
                best = better(endingAt(i + 1), best, counts);
            }
        }
        String name = best == null ? "" : best.name();
        boolean others =
                counts.entrySet().stream().anyMatch(entry -> !entry.getKey().equals(name) && entry.getValue() > 1);
        return best != null && !others && named(name) >= OFTEN ? best : null;
    }

    /** How often a region is named, up to three times, with its level or without: 拉萨市, 拉萨至那曲. */
    private int named(String name) {
        String stem = name.length() > 2 ? name.substring(0, name.length() - 1) : name;
        int count = 0;
        for (int i = text.indexOf(stem); i >= 0 && count < OFTEN; i = text.indexOf(stem, i + 1)) {
            count++;
        }
        return count;
    }

    /** The levels that the text calls its own, the one named most first: 我市, 全市, 市政府, 市直, （区经信局）. */
    private String levels() {
        StringBuilder levels = new StringBuilder();
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < LEVELS.length(); i++) {
            int count = timesOwn(LEVELS.charAt(i));
            int place = counts.size();
            while (place > 0 && counts.get(place - 1) < count) {
                place--;
            }
            if (count > 0) {
                counts.add(place, count);
                levels.insert(place, LEVELS.charAt(i));
            }
        }
        return levels.toString();
    }

    private int timesOwn(char level) {
        int times = 0;
        for (int i = text.indexOf(level, 1); i >= 0 && i + 2 < text.length(); i = text.indexOf(level, i + 1)) {
            times += isOwn(i) ? 1 : 0;
        }
        return times;
    }

    private static boolean isLevel(char c) {
        return switch (c) {
            case '省', '市', '县', '区', '州', '旗', '盟' -> true;
            default -> false;
        };
    }

    private boolean isOwn(int index) {
        char before = text.charAt(index - 1);
        return before == '我'
                || before == '全'
                || before == '本'
                || "，。；：、(,;:\n".indexOf(before) >= 0 && startsOffice(index + 1);
    }

    /** 政府, 直, 委, or a name that ends in 局 before the next mark. */
    private boolean startsOffice(int from) {
        if (text.startsWith("政府", from) || text.startsWith("直", from) || text.startsWith("委", from)) {
            return true;
        }
        for (int i = from; i < Math.min(text.length(), from + LONGEST_OFFICE); i++) {
            char c = text.charAt(i);
            if (c == '局') {
                return true;
            } else if (c < '一' || c == '和') {
                return false;
            }
        }
        return false;
    }
}
