package org.gongwen.extract.bind;

import java.util.regex.Pattern;

/** 作用用语: the words that more than one topic of the role rules looks for. */
final class RoleWords {
    /** What a benefit, charge or penalty is called, and the verbs that grant or take it. */
    static final Cues BENEFIT = Cues.of(
            "补贴|补助|奖励|奖补|贴息|缴纳|缴费|缴存|费率|税率|收取|罚款|返还|减免|担保费|给予|予以|资助|报销|起付|封顶|赔偿|收费|征收|免征|减征"
                    + "|首付|权重|起始价|挂牌价|底价|评估价|单价|控制价|指导价|月薪|年薪|薪酬|违约金|建筑密度|配建比例|开考比例|减按|抵扣|扣除|计入|不得|押金|保证金|租金|价格|电价|水价|气价|票价|起步价|贷款额度|额度|限额|支付|补缴|处以|工资|津贴|待遇|养老金|抚恤|救助金|享受|免收|让利|滞纳金|税额|承担|分担|负担比例"
                    + "|出资|出资占比|出资比例|分担比例|核拨|列支|每年安排|限速|限值|取费|保费|处理费|保管费|服务费|停放费|暂缓|缓缴|免费|标准|每人每|每户|每亩|每生|每平方米|每立方米|每吨|每千瓦时|最高|最低|最多|至多|上限|下限|限额|限购"
                    + "|扣减|计提|提取|折扣|优惠|支持资金|经费支持|可申请|申请|按期|容积率|投资强度|抵消|等于|责令|每次|每宗|每项|加分|减分|计分|扣分|一式|期限"
                    + "|!标准化|!标准厂房|!标准地|!标准体系|!补贴资金|!补助资金|!奖补资金|!税费优惠|!居民消费价格|!价格涨幅|!补贴政策|!申请材料|!优惠政策|!申请条件|!高标准|!不得少于|!达标准|!收费项目|!收费公路"
                    + "|!价格指数|!价格总水平|!待遇水平|!缴费人数|!国家标准|!国际标准|!行业标准|!地方标准|!团体标准|!工资性收入|!工资总额|!标准以上|!标准及以上|!非税负担|!企业负担|!医疗负担|!减负|!不得低于国家|!免费救治|!免费开放|!免费培训|!津贴的");

    /** Verbs that build, reach or finish. */
    static final Cues GOAL = Cues.of(
            "达到|达|新增|建成|完成|实现|力争|争取|确保|增长|增加|提高|提高到|提升|增加到|总额|推广|培育|培养|开工|新建|改造|改建|扩建|打造|创建|引进|稳定在|保持在|控制在|下降|压减|突破|推进|推动"
                    + "|降低|降至|降到|减少|净增|建设|种植|播种|出栏|储备|治理|整治|修复|疏浚|拆除|淘汰|退出|培训|选树|选拔|遴选|评选|举办|开展|组织|发布|安排|投入|设立|新登记|招引|落户|实施|配备|购置|提供|发放|谋划|启动|贯通"
                    + "|覆盖|接入|下浮|增幅|涨幅|盘活|筹集|募集|新培育|认定|创成|建立|形成|集聚|吸引|转化|消化|化解|压降|削减|清扫率|占比|覆盖率|普及率|完成率|达标率|合格率|办结率|利用率|处理率|率达|放款|减税|退税|融资"
                    + "|!达不到|!未达到|!达标的|!新增地方|!完成后|!实施后|!增加值|!新增投资|!投入的|!总投入|!研发投入|!改造项目|!安排资金|!认定标准|!认定的|!建设标准|!建设项目|!建设规模|!奖励总额|!补贴总额|!补助总额|!资助总额|!薪金总额|!工资总额|!储备粮|!储备规模|!开展的|!组织的|!建设的");

    /** Words that look ahead: what follows is no fact yet. */
    static final Cues FUTURE = Cues.of("力争|争取|确保|计划|!计划的|目标|!目标的|拟|今年|!今年以来|年底前|下一步|将达|将建|将新|到202|到203|“十四五”|预期|要求|继续");

    /** Words of an aim. */
    static final Cues AIM = Cues.of("力争|争取|确保|努力|目标|!目标任务|!目标责任|!目标考核");

    /** Verbs that found, build or reach, with no other sense. */
    static final Cues BUILDING = Cues.of("建成|新建|新增|培育|打造|实现|达到|创建|引进|完成|建设|改造");

    /** Verbs of what follows from a case. */
    static final Cues CONSEQUENCE = Cues.of(
            "给予|予以|奖励|补助|补贴|处以|罚款|应当|可以|可申请|享受|责令|按规定|按照|返还|纳入|取消|资助|支持|!罚款金额|!罚款数额|!奖励资金|!补助资金|!补贴资金|!支持的|!补贴标准");

    /** The end of a case: 稳定就业的， 超过3天时， */
    static final Pattern CASE_END = Pattern.compile("的[，,]|(?<![及小同按限实平临届定准随适当])时[，,]|(?:情况|情形|条件)下[，,]");

    private static final Cues CASE_MARK = Cues.of("的，|的,|时，|时,|下，|下,");

    private RoleWords() {}

    /** Whether a case ends in the text. */
    static boolean endsCase(String text) {
        return CASE_MARK.in(text) && CASE_END.matcher(text).find();
    }

    /** The last characters of a text. */
    static String last(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    /** The first characters of a text. */
    static String first(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
