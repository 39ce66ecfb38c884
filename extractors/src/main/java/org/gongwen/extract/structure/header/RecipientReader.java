package org.gongwen.extract.structure.header;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.structure.layout.Outline;
import org.gongwen.extract.structure.layout.ParagraphKind;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;

/**
 * 主送机关: the units that the salutation addresses. A collective that starts with 各 stays whole up to its head noun:
 * 各市、县（区）人民政府 is one, 各镇人民政府、街道办事处 are two.
 */
final class RecipientReader {
    private static final List<String> HEADS = List.of(
            "人民政府", "政府", "办事处", "管委会", "委员会", "部门", "单位", "机构", "直属机构", "部委", "公司", "企业", "协会", "委", "办", "局", "厅",
            "部", "院", "会", "署", "中心", "行", "校", "所", "队", "站", "馆", "社", "组织", "团体", "法院", "检察院", "集团", "学校", "医院",
            "高校", "银行", "海关", "处", "室", "科");

    private RecipientReader() {}

    /** The units of the first salutation, as printed. */
    static List<String> read(NormalNotice notice, Outline outline) {
        for (int i = 0; i < Math.min(notice.paragraphs().size(), outline.firstSection()); i++) {
            if (outline.kinds().get(i) == ParagraphKind.SALUTATION) {
                Paragraph line = notice.paragraphs().get(i);
                return split(notice, line.start(), line.end() - 1);
            }
        }
        return List.of();
    }

    private static List<String> split(NormalNotice notice, int start, int end) {
        List<String> units = new ArrayList<>();
        String text = notice.text();
        int from = start;
        int depth = 0;
        for (int i = start; i <= end; i++) {
            char c = i == end ? '，' : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean mark = c == '，' || c == ',' || c == '；' || c == ';' || c == '、';
            if (mark && (depth <= 0 || i == end) && !goesOn(text, from, i, end)) {
                add(notice, from, i, units);
                from = i + 1;
            }
        }
        return units;
    }

    /** Whether the unit that starts at from goes on behind the 、 at mark. */
    private static boolean goesOn(String text, int from, int mark, int end) {
        if (mark == end || text.charAt(mark) != '、') {
            return false;
        }
        String unit = text.substring(from, mark);
        int next = mark + 1;
        int nextEnd = next;
        while (nextEnd < end && "、，,；;".indexOf(text.charAt(nextEnd)) < 0) {
            nextEnd++;
        }
        String following = text.substring(next, nextEnd);
        boolean fragment = HEADS.contains(following);
        return unit.indexOf('各') >= 0 && !following.startsWith("各") && (!endsInHead(unit) || fragment)
                || fragment && !unit.isEmpty();
    }

    private static boolean endsInHead(String unit) {
        int bracket = unit.endsWith(")") ? Math.max(unit.lastIndexOf('('), 0) : unit.length();
        String core = unit.substring(0, bracket);
        return HEADS.stream().anyMatch(core::endsWith);
    }

    private static void add(NormalNotice notice, int start, int end, List<String> units) {
        String unit = notice.printed(start, end).strip();
        if (unit.length() > 1 && !unit.startsWith("各位")) {
            units.add(unit);
        }
    }
}
