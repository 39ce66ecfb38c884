package org.gongwen.pipeline.read.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 页尾: what pages say of themselves under a notice: source, editor, counters. 公开方式 and its like stay: notices say them. */
final class Tail {
    private static final Set<String> OF_PAGES = Set.of(
            "来源", "信息来源", "文章来源", "稿件来源", "作者", "责任编辑", "编辑", "审核", "浏览量", "浏览次数", "浏览", "阅读量", "阅读次数", "阅读", "访问量",
            "访问次数", "点击量", "点击数", "点击次数", "人气", "字体", "分享", "分享到", "打印", "更新日期", "更新时间", "原文链接", "关键词");

    private Tail() {}

    /** The pieces without such lines, which go to the metadata. */
    static List<Piece> take(List<Piece> pieces, NoticeBuilder notice) {
        List<Piece> kept = new ArrayList<>(pieces);
        for (int i = kept.size() - 1; i >= 0 && !kept.get(i).isProse() && !(kept.get(i) instanceof Piece.Grid); i--) {
            Map<String, String> pairs = HeaderLabels.pairs(kept.get(i).words());
            if (!pairs.isEmpty() && OF_PAGES.containsAll(pairs.keySet())) {
                pairs.forEach(notice::metadata);
                kept.remove(i);
            }
        }
        return kept;
    }
}
