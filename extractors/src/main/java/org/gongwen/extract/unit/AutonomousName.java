package org.gongwen.extract.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 自治地方简称: autonomous regions are also called without the peoples in their names: 楚雄彝族自治州 is 楚雄州, 新疆维吾尔自治区 is
 * 新疆自治区, 融水苗族自治县 is 融水县.
 */
final class AutonomousName {
    private static final List<String> LEVELS = List.of("自治州", "自治县", "自治旗", "自治区");
    private static final int SHORTEST = 2;

    /** 民族: as they stand in the names of regions, longer ones first. */
    private static final List<String> PEOPLES = List.of(
            "柯尔克孜", "维吾尔", "哈萨克", "塔吉克", "达斡尔族", "土家族", "傈僳族", "布依族", "朝鲜族", "蒙古族", "哈尼族", "拉祜族", "纳西族", "景颇族", "仫佬族",
            "布朗族", "撒拉族", "毛南族", "仡佬族", "普米族", "独龙族", "保安族", "东乡族", "裕固族", "哈萨克族", "鄂温克族", "蒙古", "锡伯", "回族", "藏族", "苗族",
            "彝族", "壮族", "满族", "侗族", "瑶族", "白族", "傣族", "黎族", "佤族", "畲族", "水族", "土族", "羌族", "怒族", "各族");

    private AutonomousName() {}

    /** The name without the peoples in it; null where the region is no autonomous one or its name holds none. */
    static @Nullable String brief(String name) {
        for (String level : LEVELS) {
            if (name.endsWith(level)) {
                String full = name.substring(0, name.length() - level.length());
                String stem = withoutPeoples(full);
                return stem.equals(full) ? null : stem + (level.equals("自治区") ? level : level.substring(2));
            }
        }
        return null;
    }

    private static String withoutPeoples(String name) {
        for (String people : PEOPLES) {
            if (name.endsWith(people) && name.length() - people.length() >= SHORTEST) {
                return withoutPeoples(name.substring(0, name.length() - people.length()));
            }
        }
        return name;
    }
}
