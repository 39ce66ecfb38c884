package org.gongwen.extract.unit;

import java.util.List;
import java.util.Set;

/**
 * 中心词: the nouns in which names of units end (局, 委, 管委会 …), the levels that they begin with (市, 区 …), and the
 * collectives (各县(区)人民政府). Morphology only; what names mean is in {@link Agencies}.
 */
final class HeadNoun {
    private static final String LEVELS = "省市区县州盟旗镇乡";

    /** Last characters of offices. */
    private static final String OFFICE_ENDS = "局委办厅部署院会社队所站馆校室处司府联组行台库厂场报科股协团关";

    private static final List<String> LONG_ENDS = List.of(
            "中心", "公司", "集团", "大学", "学院", "海关", "专班", "部门", "单位", "机构", "街道", "企业", "基地", "电网", "网信", "组织", "班子", "协会",
            "工会", "党校", "总站", "支队", "学校", "地区", "各地", "院校", "机关", "主体", "法人", "联盟", "金库", "媒体", "平台", "前指", "总队", "高校",
            "商行", "农信", "电信", "移动", "联通", "铁塔", "石油", "石化", "烟草", "监委", "企事业", "责任制", "园区", "新区", "开发区", "高新区", "经开区",
            "示范区", "保税区", "试验区", "功能区", "管理区", "景区", "片区", "服务商", "运营商", "承包商", "供应商");

    /** Words for places that collectives gather, without an office of their own. */
    private static final Set<String> PLACES = Set.of(
            "省", "市", "区", "县", "州", "盟", "旗", "镇", "乡", "地", "村", "街", "地区", "街道", "乡镇", "镇街", "镇乡", "园区", "社区", "开发区",
            "高新区", "经开区", "新区", "区县", "县区", "市区", "市县", "县市", "县市区", "市县区", "旗县", "旗县区", "旗县市区", "自治区", "直辖市", "自治州",
            "自治县", "自治旗", "市州", "州市", "盟市", "地市", "镇区", "镇办", "街镇", "乡镇街道", "村居", "功能区", "片区", "办事处", "场", "林场", "农场",
            "市辖区", "特区", "管理区", "园", "工业园", "工业园区", "产业园区", "景区", "计划单列市", "经济区", "县级市", "地级市", "地级以上市", "设区市", "设区的市",
            "直管市", "直管县", "省直管县", "省直管县市", "行政区", "示范区", "新城", "度假区", "保税区", "师", "师市", "镇街园区", "区市", "市区县", "开发园区");

    /** Classes of offices, as in 各委、办、局. */
    private static final Set<String> CLASSES = Set.of(
            "委", "办", "局", "厅", "部", "室", "社", "行", "院", "会", "处", "司", "科", "站", "所", "部委", "委办", "委局", "委办局", "厅局",
            "部门", "单位", "机构", "团体", "人民团体", "群团", "企业", "事业单位", "直属机构", "办事机构", "直属单位", "事业", "公司", "高校", "大学", "学校",
            "院校", "高等院校", "高等学校", "中央企业", "国有企业", "群众团体", "部委办局", "大企业", "大专院校", "科研院所", "民主党派", "大中专院校", "直属企业",
            "企事业单位", "医院", "医疗机构", "科室", "中心", "支队", "股", "股室", "派出机构", "协会", "商会");

    /** Heads that an office shares with the places before it: 各市、县(区)人民政府. */
    private static final List<String> GOVERNING =
            List.of("人民政府", "政府", "管委会", "管理委员会", "党委", "党工委", "办事处", "街道办", "党委政府", "政府办公室", "人民政府办公室", "委会");

    private HeadNoun() {}

    static boolean isLevel(char character) {
        return LEVELS.indexOf(character) >= 0;
    }

    /** The name without a last part in brackets: 宣传部(融媒体中心) gives 宣传部. */
    static String withoutBracket(String name) {
        if (name.isEmpty() || !Brackets.isClose(name.charAt(name.length() - 1))) {
            return name;
        }
        int open = name.length() - 2;
        while (open > 0 && !Brackets.isOpen(name.charAt(open))) {
            open--;
        }
        return open > 0 ? name.substring(0, open) : name;
    }

    /** Whether a name ends in a noun for an office, a company, a place of work or a place. */
    static boolean endsWithHead(String name) {
        String bare = withoutBracket(name);
        return endsWithOffice(bare) || isCollective(bare) || bare.length() > 1 && isLevel(last(bare));
    }

    /** Whether a name ends in a noun for an office or company. */
    static boolean endsWithOffice(String name) {
        if (name.length() < 2) {
            return false;
        }
        if (OFFICE_ENDS.indexOf(last(name)) >= 0) {
            return !name.endsWith("机会") && !name.endsWith("社会") && !name.endsWith("内部") && !name.endsWith("全部");
        }
        return endsWithAny(name, LONG_ENDS);
    }

    /** Whether a text is a head noun or a class word alone, and no name: 局, 单位, 政府. */
    static boolean isBare(String name) {
        return name.length() <= 1
                || CLASSES.contains(name)
                || PLACES.contains(name)
                || GOVERNING.contains(name)
                || BARE.contains(name);
    }

    private static final Set<String> BARE = Set.of(
            "中心", "公司", "集团", "银行", "办公室", "委员会", "机关", "主体", "个人", "企业法人", "组织", "街道", "协会", "党组", "党委政府", "用人单位",
            "建设单位", "施工单位", "物业公司", "保险公司", "项目单位", "金融机构", "政府部门", "主管部门", "责任单位", "牵头单位", "配合单位", "保险机构", "银行机构",
            "行业协会", "社会组织", "设计单位", "监理单位", "承建单位", "企事业", "平台", "学院", "参保单位", "使用单位", "基层");

    /** Whether a name gathers several units: 各县(区)人民政府, 有关部门, 市直有关单位. */
    static boolean isCollective(String name) {
        return name.startsWith("各")
                || name.startsWith("有关")
                || name.startsWith("相关")
                || name.startsWith("其他")
                || isGathering(name);
    }

    private static boolean isGathering(String name) {
        boolean gathers = name.endsWith("部门")
                || name.endsWith("单位")
                || name.endsWith("部委")
                || name.endsWith("机构")
                || name.endsWith("政府")
                || name.endsWith("企业");
        return name.indexOf('各') > 0 && !name.startsWith("自")
                || gathers
                        && (name.contains("有关") || name.contains("相关") || name.contains("直属") || name.contains("所属"));
    }

    /** 各区绿化 of 各区绿化和市容管理局: it gathers, but what it gathers is not said yet. */
    static boolean isHeadlessCollective(String name) {
        String bare = withoutBracket(name);
        return name.startsWith("各")
                && !endsWithOffice(bare)
                && !isLevel(last(bare))
                && !isOpenCollective(name)
                && !PLACES.contains(bare.substring(1))
                && !CLASSES.contains(bare.substring(1))
                && !isGathering(bare);
    }

    /** Whether a collective has not come to its head noun: 各市, 各镇, 市政府各委. */
    static boolean isOpenCollective(String name) {
        int all = behindGathering(name);
        if (all < 0 || name.length() - all < 1) {
            return false;
        }
        String rest = withoutBracket(name.substring(all));
        return PLACES.contains(rest) || rest.length() == 1 && CLASSES.contains(rest);
    }

    /** Behind 各, 有关 or 相关, or -1. */
    private static int behindGathering(String name) {
        int all = name.lastIndexOf('各') + 1;
        int some = Math.max(name.lastIndexOf("有关"), name.lastIndexOf("相关")) + 2;
        int behind = Math.max(all, some > 1 ? some : 0);
        return behind == 0 ? -1 : behind;
    }

    /** Whether the joined parts of a collective all lack a head noun: 各镇、街道、园区. */
    static boolean isOpenGathering(String name) {
        int last = Math.max(name.lastIndexOf('、'), name.lastIndexOf(','));
        return isCollective(name)
                && (last < 0 ? isOpenCollective(name) : isBare(withoutBracket(name.substring(last + 1))));
    }

    /**
     * Whether the entry goes on with an open collective: a place or class word alone (街道; 办), or places with the head
     * that they share (县(区)人民政府, 直辖市人民政府).
     */
    static boolean continuesCollective(String entry) {
        String bare = withoutBracket(beforeJoiner(entry));
        if (PLACES.contains(bare) || CLASSES.contains(bare) || bare.startsWith("新疆生产建设兵团")) {
            return true;
        }
        return endsWithAny(bare, GOVERNING)
                        && PLACES.contains(withoutBracket(bare.substring(0, bare.length() - longest(bare))))
                || endsWithOffice(bare) && namesLastOfPlaces(bare);
    }

    /** 直辖市发展改革委, 县(市、区)财政部门: the last of the places, with the office that all of them have. */
    private static boolean namesLastOfPlaces(String name) {
        boolean bracketed = name.length() > 4 && isLevel(name.charAt(0)) && Brackets.isOpen(name.charAt(1));
        return bracketed && isLevel(name.charAt(2)) || name.startsWith("直辖市") || name.startsWith("计划单列市");
    }

    /** 各设区市、平潭综合实验区教育局: places without a head, and a named area with the office that all of them have. */
    static boolean sharesOffice(String name, String entry) {
        int area = entry.indexOf('区');
        return name.startsWith("各")
                && isLevel(last(withoutBracket(name)))
                && area > 1
                && area < entry.length() - 3
                && !isLevel(entry.charAt(0))
                && entry.endsWith("局")
                && entry.indexOf('市') < 0
                && entry.indexOf('省') < 0;
    }

    /** 各县区党委、政府: the government that goes with the party committees of the same places. */
    static boolean continuesParty(String name, String entry) {
        String bare = withoutBracket(entry);
        return name.startsWith("各") && name.endsWith("委") && GOVERNING.contains(bare);
    }

    /** Whether the entry is a class word that goes on with a gathering of offices: 市直有关部门、单位. */
    static boolean continuesGathering(String name, String entry) {
        boolean offices = name.endsWith("部门") || name.endsWith("单位") || name.endsWith("机构") || name.endsWith("企业");
        return offices && isCollective(name) && CLASSES.contains(entry) && !PLACES.contains(entry);
    }

    /** The part before 和 or 及 where it is a place or class word, and before a bracket that never closes. */
    private static String beforeJoiner(String entry) {
        for (int index = 1; index < entry.length(); index++) {
            char character = entry.charAt(index);
            String part = entry.substring(0, index);
            boolean joined = character == '和' || character == '及' || entry.startsWith("以及", index);
            boolean unclosed = Brackets.isOpen(character) && entry.chars().noneMatch(c -> Brackets.isClose((char) c));
            if (joined && isBare(withoutBracket(part)) || unclosed) {
                return part;
            }
        }
        return entry;
    }

    private static boolean endsWithAny(String name, List<String> ends) {
        for (String end : ends) {
            if (name.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static int longest(String name) {
        return GOVERNING.stream()
                .filter(name::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    static boolean startsWithLevel(String name) {
        return name.length() > 1 && (isLevel(name.charAt(0)) || name.startsWith("自治"));
    }

    private static char last(String name) {
        return name.charAt(name.length() - 1);
    }
}
