package org.gongwen.extract.bind;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.Set;

/** 词组: cuts a stretch of text down to the phrase that names what is measured, by the words that HanLP finds in it. */
final class Phrases {
    private static final Segment SEGMENT = HanLP.newSegment()
            .enableOffset(true)
            .enableCustomDictionary(false)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false);
    private static final int LONGEST = 60;

    /** Words that lead to a value, not part of what is measured. */
    private static final Set<String> LINKS = Set.of(
            "达到", "达", "为", "是", "到", "至", "提高", "提升", "增加", "增长", "上升", "下降", "降低", "减少", "降", "稳定", "保持", "维持",
            "控制", "压缩", "压减", "缩短", "超过", "突破", "超", "不", "超", "约", "近", "共", "共计", "累计", "总计", "合计", "按", "按照", "给予",
            "分别", "均", "各", "占", "扩大", "延长", "放宽", "调整", "确定", "设定", "实现", "完成", "力争", "争取", "确保", "不低于", "不少于", "不高于",
            "高于", "低于", "原则上", "一般", "最高", "最低", "至少", "最多", "最长", "满", "增至", "升至", "降至", "缩减", "削减", "上浮", "下浮", "新增",
            "净增", "再", "已", "将", "要", "可", "应", "需", "须", "由", "从", "比", "较", "以", "在", "上", "的", "了", "每年", "年均", "同比",
            "逐年", "每人", "每月", "每户", "每亩", "不得", "之", "计", "即", "约为", "大于", "小于", "少于", "多于", "左右", "期间", "其中", "并", "且",
            "和", "及", "与", "、", "；", "，", "：", "“", "”", "(", ")", "并可", "可按", "可以", "或", "等", "给", "补", "奖", "最", "分", "等于", "限", "≥", "≤", "不到", "不足");
    /** Words that lead into a clause and name nothing. */
    private static final Set<String> LEADS = Set.of(
            "力争", "争取", "确保", "实现", "完成", "推进", "推动", "加快", "全面", "大力", "积极", "着力", "努力", "继续", "进一步", "扎实", "深入",
            "发放", "购置", "提供", "新增", "新建", "建成", "建设", "改造", "提升", "提高", "组织", "开展", "举办", "实施", "培育", "引进", "打造", "创建",
            "新", "再", "对", "将", "使", "把", "按", "按照", "在", "以", "并", "且", "其中", "要", "应", "可", "给予", "予以", "落实", "谋划", "支持",
            "鼓励", "促进", "保持", "安排", "投入", "争创", "设立", "由", "从", "与", "和", "及", "、", "，", "；", "：", "“", "(", "返还", "不断", "逐步",
            "基本", "做好", "抓好", "做到", "达到", "已", "累计", "共", "共计", "全部", "为", "于", "每", "保障", "确定", "享受", "发行", "种植", "收购", "培训",
            "重点", "坚持", "严格", "总", "均", "各", "分别", "还", "也", "又", "都", "就", "须", "需", "必须", "减免", "收取", "缴纳", "新设", "签约", "购买", "采购",
            "完善", "配备", "选派", "聘请", "招聘", "增加", "扩大", "减少", "降低", "压减", "削减", "淘汰", "关停", "化解", "处置", "整治", "清理", "修复", "治理", "巩固", "力", "根据", "截至", "到", "至", "凡", "年", "度", "个", "我", "于是", "所", "给", "向", "用于", "通过", "依托", "围绕", "聚焦");
    private static final Set<String> NEVER_FIRST = Set.of("的", "了", "以上", "以下", "以内", "左右", "及", "和", "与", "、", "，", "；", "：", "等", "或", "”", ")", "起", "前", "内", "止", "并", "且", "之");

    private Phrases() {}

    /** What stands in front of a value, without the words that lead to the value and into the clause. */
    static String subject(String head) {
        List<Term> terms = segment(tail(head));
        int to = terms.size();
        while (to > 0 && isLink(terms.get(to - 1))) {
            to--;
        }
        int from = 0;
        while (from < to - 1 && LEADS.contains(terms.get(from).word)) {
            from++;
        }
        if (from == to - 1 && LEADS.contains(terms.get(from).word) && isVerb(terms.get(from))) {
            return "";
        }
        return join(terms, from, to);
    }

    /** What follows a number: the thing that is counted. */
    static String object(String tail) {
        List<Term> terms = segment(tail.length() > LONGEST ? tail.substring(0, LONGEST) : tail);
        int from = 0;
        while (from < terms.size() && NEVER_FIRST.contains(terms.get(from).word)) {
            from++;
        }
        int to = from;
        while (to < terms.size() && terms.get(to).nature != Nature.w) {
            to++;
        }
        while (to > from && NEVER_FIRST.contains(terms.get(to - 1).word)) {
            to--;
        }
        return join(terms, from, to);
    }

    /** What is to be done: the words of a clause without those that lead into it. */
    static String action(String clause) {
        List<Term> terms = segment(clause.length() > LONGEST ? clause.substring(0, LONGEST) : clause);
        int from = 0;
        while (from < terms.size() - 1 && isOpening(terms.get(from))) {
            from++;
        }
        int to = terms.size();
        while (to > from + 1 && isLink(terms.get(to - 1)) && !isVerb(terms.get(to - 1))) {
            to--;
        }
        return join(terms, from, to);
    }

    /** Whether the first word names a thing: a noun or what qualifies one. */
    static boolean opensWithNoun(String tail) {
        if (tail.isEmpty()) {
            return false;
        }
        List<Term> terms = segment(tail.length() > 8 ? tail.substring(0, 8) : tail);
        Term first = terms.get(0);
        String nature = first.nature.toString();
        boolean noun = nature.startsWith("n") || nature.startsWith("g");
        return !NEVER_FIRST.contains(first.word)
                && (noun || first.nature == Nature.b || first.nature == Nature.a || first.nature == Nature.j
                        || first.nature == Nature.vn || first.nature == Nature.v || first.nature == Nature.f || first.nature == Nature.s
                        || first.nature == Nature.an || first.nature == Nature.i || first.nature == Nature.l || first.nature == Nature.nx || "“".equals(first.word));
    }

    private static boolean isOpening(Term term) {
        return Set.of("力争", "争取", "确保", "，", "、", "前", "内", "起", "止", "底", "间", "期间", "以来", "在", "到", "至", "自", "从", "于", "截至", "将", "对", "并", "且", "要", "全市", "全省", "全县", "全区", "我", "和", "及", "与", "的", "各", "各地", "应", "可", "需", "须", "其中", "度", "度内", "之前", "以前").contains(term.word);
    }

    private static boolean isLink(Term term) {
        return LINKS.contains(term.word) || term.nature == Nature.p || term.nature == Nature.c || term.nature == Nature.d || term.nature == Nature.w || term.nature == Nature.u;
    }

    private static boolean isVerb(Term term) {
        return term.nature == Nature.v;
    }

    private static String tail(String head) {
        return head.length() > LONGEST ? head.substring(head.length() - LONGEST) : head;
    }

    private static List<Term> segment(String text) {
        return SEGMENT.seg(text);
    }

    private static String join(List<Term> terms, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(terms.get(i).word);
        }
        return phrase.toString();
    }
}
