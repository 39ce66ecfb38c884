package org.gongwen.extract.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwen.extract.lexicon.LexiconFile;
import org.gongwen.extract.lexicon.LexiconLine;
import org.gongwen.extract.lexicon.TextPattern;
import org.jspecify.annotations.Nullable;

/** 机构简称表: full names of offices by the names that notices print. Read at its first use; immutable. */
final class Agencies {
    private static final List<String> CERTAIN = List.of(
            "管委会", "管理委员会", "人民政府", "指挥部", "领导小组", "办公室", "委员会", "总局", "分局", "海关", "街道办", "办事处", "党委", "党工委", "专班",
            "检察院", "法院", "税务局", "供电公司", "中心支行", "联社", "管理局", "工委", "监督局", "联席会议", "宣传部", "组织部", "统战部", "政法委", "纪委",
            "监委", "公安局", "财政局", "教育局", "监管局", "总队", "支队", "监察局", "事务局", "发展局", "开发办", "分行", "支行", "开发银行", "发展银行", "分公司",
            "分院");

    /** 环境保护部, 质检总局, 卫生计生委: the table need not know a name that is built as those of offices are. */
    private static final TextPattern MINISTRY = TextPattern.of("\\p{IsHan}{2,12}[部署局厅]|\\p{IsHan}{2,10}委");

    /** Words that only end like offices: 全体干部, 项目部, 发展格局, 纪检常委. */
    private static final TextPattern NO_MINISTRY =
            TextPattern.of(".*(?:干|内|全|支|东|西|中|北|南|大|外|底|头|局|本|总|分|乐|经营|项目|营业|事业|编辑|一线|腹|基层)部"
                    + "|.*(?:布|格|结|大|全|变|棋|开|困|僵|危|定|政|时|当|邮电)局|.*(?:部|签|专)署|.*(?:大|客|展|餐|门|音乐)厅|.*(?:常|评|编|政|原)委"
                    + "|.*[的了是要将把被或须可使让使为至].*");

    private static final TextPattern COMPANY = TextPattern.of("^(?:国网|南网|国家|中国)|(?:有限|有限责任|集团|总)公司$");

    /** 中国证监会, 国务院扶贫办, 全国总工会. */
    private static final TextPattern OF_STATE = TextPattern.of("^(?:中国|国务院|全国|中央)\\p{IsHan}{2,8}$");

    private static final Agencies TABLE = new Agencies();

    private final Map<String, String> local = new HashMap<>(1024);
    private final Map<String, String> state = new HashMap<>(256);

    private Agencies() {
        for (LexiconLine row : LexiconFile.read(Agencies.class, "agencies.csv")) {
            String printed = row.getOrDefault("short", "");
            String full = row.getOrDefault("full", "");
            if ("STATE".equals(row.get("scope"))) {
                state.put(printed, full);
            } else {
                addLocal(printed, full);
            }
        }
    }

    private void addLocal(String printed, String full) {
        local.put(printed, full);
        local.putIfAbsent(full, full);
        if (printed.endsWith("局") && full.endsWith("局")) {
            local.putIfAbsent(ofProvince(printed), ofProvince(full));
            local.putIfAbsent(ofProvince(full), ofProvince(full));
        }
    }

    private static String ofProvince(String name) {
        return name.substring(0, name.length() - 1) + "厅";
    }

    /** The full name of a local office printed without its level: 人社局, 发展改革委, 财政厅. */
    static @Nullable String fullLocal(String printed) {
        return TABLE.local.get(printed);
    }

    /** The full name of an office of the State: 人力资源社会保障部. */
    static @Nullable String fullState(String printed) {
        String full = TABLE.state.get(printed);
        return full == null && printed.startsWith("中国") ? TABLE.state.get(printed.substring(2)) : full;
    }

    /**
     * Whether the name is certainly that of an office or a gathering of offices, and not merely a noun that ends like one:
     * 市财政局, 财政部, 合肥海关, 各有关部门, but not 用人单位.
     */
    static boolean isAgency(String printed) {
        String name = HeadNoun.withoutBracket(printed);
        if (knows(name)) {
            return true;
        }
        if (HeadNoun.isBare(name)
                || name.contains("以上") && !name.contains("级以上市")
                || name.contains("以下")
                || name.contains("的")) {
            return false;
        }
        if (HeadNoun.isCollective(name)) {
            return HeadNoun.endsWithHead(name);
        }
        if (isYouthLeague(name)) {
            return true;
        }
        boolean office = HeadNoun.endsWithOffice(name);
        return MINISTRY.fits(name) && !NO_MINISTRY.fits(name)
                || office && (HeadNoun.startsWithLevel(name) || CERTAIN.stream().anyMatch(name::endsWith))
                || office && OF_STATE.in(name)
                || office && (isCompany(name) || Regions.ofIssuingBody(name, null) != null)
                || Regions.ofName(name) != null && HeadNoun.isLevel(name.charAt(name.length() - 1));
    }

    /** 国网山东省电力公司, 中国铁路济南局集团: a company of the State, or one with its full name. */
    private static boolean isCompany(String name) {
        boolean company = name.endsWith("公司") || name.endsWith("集团");
        return company && name.length() > 5 && COMPANY.in(name);
    }

    /** 共青团: 团市委, 团县委. */
    static boolean isYouthLeague(String name) {
        return name.length() == 3 && name.charAt(0) == '团' && HeadNoun.isLevel(name.charAt(1)) && name.endsWith("委");
    }

    /** Whether the name is that of a known office, local or of the State. */
    static boolean knows(String printed) {
        return TABLE.local.containsKey(printed) || TABLE.state.containsKey(printed);
    }
}
