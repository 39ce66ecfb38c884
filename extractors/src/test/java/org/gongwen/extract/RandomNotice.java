package org.gongwen.extract;

import java.util.List;
import java.util.Random;

/** Notices put together at random from the pieces that notices consist of: mostly well formed, sometimes not. */
final class RandomNotice {
    private static final List<String> HEADS = List.of(
            "到2025年底，", "2023年，", "力争", "确保", "截至目前，", "对符合条件的企业，", "原则上", "其中：", "（责任单位：市财政局、市教育局）", "“十四五”期间，", "在");
    private static final List<String> SUBJECTS = List.of(
            "森林覆盖率", "粮食种植面积", "新建停车场", "给予一次性奖励", "补贴标准为", "培训农民工", "审批时限压缩至", "新增变电容量", "培育龙头企业", "降低至", "“六保”任务",
            "《养老条例》");
    private static final List<String> BOUNDS = List.of("", "", "达到", "不超过", "超过", "不少于", "约", "至少", "最高", "每人");
    private static final List<String> UNITS = List.of(
            "%",
            "个百分点", "万元", "亿元", "家", "个", "万亩", "公里", "个工作日", "年", "个月", "吨", "万千瓦", "户", "人次", "元/平方米", "平方米", "");
    private static final List<String> TAILS = List.of("", "以上", "以下", "左右", "以内", "（含）", "的企业", "，", "、", "和");
    private static final List<String> STOPS = List.of("。", "。", "；", "，", "。\n", "。\n", "\n", "：\n");
    private static final List<String> LABELS = List.of("一、", "二、", "（一）", "（二）", "1.", "2.", "（1）", "①", "第一条 ", "");

    private RandomNotice() {}

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int sentences = 1 + random.nextInt(20);
        for (int i = 0; i < sentences; i++) {
            boolean opens = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
            text.append(opens ? pick(LABELS, random) : "")
                    .append(sentence(random))
                    .append(pick(STOPS, random));
        }
        return text.toString();
    }

    static String sentence(Random random) {
        String head = random.nextBoolean() ? pick(HEADS, random) : "";
        return head
                + pick(SUBJECTS, random)
                + pick(BOUNDS, random)
                + number(random)
                + pick(UNITS, random)
                + pick(TAILS, random);
    }

    private static String number(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> ChineseNumeral.of(random.nextInt(100_000));
            case 1 -> random.nextInt(1000) + "." + random.nextInt(100);
            case 2 -> random.nextInt(50) + "-" + random.nextInt(100);
            case 3 -> "20" + (10 + random.nextInt(20)) + "年" + (1 + random.nextInt(12)) + "月";
            case 4 -> random.nextInt(100) + "万";
            default -> String.valueOf(random.nextInt(10_000));
        };
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
