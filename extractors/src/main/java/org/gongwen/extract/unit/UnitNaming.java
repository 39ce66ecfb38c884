package org.gongwen.extract.unit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 规范名称: full names of the units of one notice. 市人社局 in a notice of 南昌市 is 南昌市人力资源和社会保障局.
 *
 * <p>All names of the notice tell together whether a name lost its 市 or 区 (the others have one), and whether the notice
 * is one of the State (none has one).
 */
final class UnitNaming {
    private static final List<String> LEVELS = List.of("自治区", "自治州", "自治县", "自治旗", "省", "市", "区", "县", "州", "盟", "旗");
    private static final String DEPARTMENTS = "局委办联厅";

    private final @Nullable Region region;
    private final boolean ofState;
    private final boolean mostHaveLevel;

    UnitNaming(Collection<String> names, @Nullable String regionCode) {
        this.region = Regions.ofCode(regionCode);
        int departments = 0;
        int levelled = 0;
        for (String name : new HashSet<>(names)) {
            boolean department = isDepartment(name);
            departments += department ? 1 : 0;
            levelled += department && hasLevel(name) ? 1 : 0;
        }
        this.mostHaveLevel = levelled >= 2 && levelled * 4 >= departments;
        this.ofState = regionCode == null && levelled == 0;
    }

    /** Whether a name begins with its level; 市场监管局 and 市监局 do not. */
    private static boolean hasLevel(String name) {
        return HeadNoun.isLevel(name.charAt(0)) && (!Agencies.knows(name) || isOfLevel(name));
    }

    /** 省法院 and 市中院 are in the lexicon with their level. */
    private static boolean isOfLevel(String name) {
        return name.endsWith("院");
    }

    private static boolean isDepartment(String name) {
        return name.length() > 2
                && (DEPARTMENTS.indexOf(name.charAt(name.length() - 1)) >= 0 || name.endsWith("中心"))
                && !HeadNoun.isCollective(name);
    }

    /** Whether a name lost its level, which the other names of the notice have. */
    boolean isDamaged(String name) {
        if (name.length() == 1) {
            return true;
        }
        boolean ofProvince = name.endsWith("厅") && region != null && region.isProvince();
        boolean bare = isDepartment(name) && !ofProvince && !hasLevel(name) && Agencies.fullLocal(name) != null;
        return bare && mostHaveLevel;
    }

    /** The full name, with its region where it is known; null where it cannot be told. */
    @Nullable
    String canonical(String printed) {
        String name = HeadNoun.withoutBracket(printed);
        if (isDamaged(printed) || HeadNoun.isCollective(name) || HeadNoun.isBare(name)) {
            return null;
        }
        for (String level : hasLevel(name) || name.startsWith("自治") ? LEVELS : List.<String>of()) {
            if (name.startsWith(level) && name.length() > level.length()) {
                return levelled(level, name.substring(level.length()));
            }
        }
        return unlevelled(name);
    }

    private @Nullable String levelled(String level, String rest) {
        if (rest.startsWith("直") || rest.startsWith("级")) {
            return null;
        }
        Region owner = ownerOf(level);
        String place = owner == null ? level : owner.name();
        if (rest.startsWith("委")) {
            return ofParty(place, rest);
        }
        String full = fullOf(level, rest);
        return full == null ? null : place + full;
    }

    /** 市委宣传部 is 中共南昌市委宣传部. */
    private static @Nullable String ofParty(String place, String rest) {
        boolean office = rest.length() == 1 || HeadNoun.endsWithOffice(rest);
        if (!office || rest.length() == 1) {
            return office ? "中共" + place + "委员会" : null;
        }
        String full = rest.endsWith("办") ? Agencies.fullLocal(rest.substring(1)) : null;
        return "中共" + place + (full == null ? rest : "委" + full);
    }

    private static @Nullable String fullOf(String level, String rest) {
        if (rest.startsWith("政府") || rest.startsWith("人民政府")) {
            return ofGovernment(rest.substring(rest.indexOf("政府") + 2));
        }
        String special = Agencies.fullLocal(level + rest);
        String full = special == null ? Agencies.fullLocal(rest) : special;
        return full == null && isComplete(rest) ? rest : full;
    }

    private static @Nullable String ofGovernment(String office) {
        if (office.isEmpty()) {
            return "人民政府";
        }
        String full =
                office.equals("办") || office.equals("办公厅") ? office.replace("办公厅", "办") : Agencies.fullLocal(office);
        if (office.startsWith("办公")) {
            return "人民政府" + office;
        }
        return full == null ? isComplete(office) ? "人民政府" + office : null : "人民政府" + (full.equals("办") ? "办公室" : full);
    }

    /** Whether a name that no lexicon knows looks whole: 自然资源局, 公共资源交易中心, but not 行管委. */
    private static boolean isComplete(String name) {
        if (!HeadNoun.endsWithOffice(name)) {
            return false;
        }
        char last = name.charAt(name.length() - 1);
        boolean shortened = "委办联科协".indexOf(last) >= 0 && !name.endsWith("办公室");
        return !shortened && name.length() >= 4;
    }

    private @Nullable String unlevelled(String name) {
        if (Agencies.isYouthLeague(name)) {
            Region owner = ownerOf(name.substring(1, 2));
            return "共青团" + (owner == null ? name.substring(1, 2) : owner.name()) + "委员会";
        }
        if (name.startsWith("人行")) {
            return "中国人民银行" + name.substring(2);
        }
        Regions.RegionName place = Regions.nameInFrontOf(name, region == null ? null : region.code());
        if (place != null && place.end() < name.length()) {
            String full = fullOf("", name.substring(place.end()));
            return full == null ? null : name.substring(0, place.end()) + full;
        }
        String full = ofState || Agencies.fullLocal(name) == null ? Agencies.fullState(name) : null;
        if (full != null) {
            return full;
        }
        String local = region == null || isNational(name) ? null : Agencies.fullLocal(name);
        if (local != null && region != null) {
            return region.name() + local;
        }
        return isComplete(name) && isNamed(name) ? name : null;
    }

    /** Whether a name tells whose it is: 南昌海关, 国网江西省电力公司, but not 园区管委会. */
    private static boolean isNamed(String name) {
        return "国中全".indexOf(name.charAt(0)) >= 0 || Regions.ofIssuingBody(name, null) != null || name.contains("有限公司");
    }

    private static boolean isNational(String name) {
        return name.endsWith("部") || name.endsWith("署");
    }

    private @Nullable Region ownerOf(String level) {
        Region here = region;
        if (here == null) {
            return null;
        }
        Region prefecture = Regions.ofCode(here.code().substring(0, 4) + "00");
        Region province = Regions.ofCode(here.code().substring(0, 2) + "0000");
        for (Region candidate : new @Nullable Region[] {here, prefecture, province}) {
            if (candidate != null
                    && (candidate.name().endsWith(level) || level.equals("自治区") && candidate.isProvince())) {
                return candidate;
            }
        }
        return null;
    }
}
