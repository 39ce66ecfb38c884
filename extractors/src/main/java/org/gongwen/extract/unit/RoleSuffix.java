package org.gongwen.extract.unit;

import java.util.List;
import org.gongwen.schema.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * 后置职责: the part that a unit plays, behind its name: 省商务厅牵头, 省税务局配合, 各有关部门按职责分工负责.
 *
 * @param role what it says
 * @param length how many characters it takes up at the end of the entry
 */
record RoleSuffix(UnitRole role, int length) {
    private static final List<String> LEADING = List.of("牵头", "牵头抓总", "抓总", "主办", "总牵头", "负总责", "牵头组织", "主责");
    private static final List<String> SUPPORTING = List.of("配合", "参与", "协助", "协同", "协办", "支持", "参加", "配合做好", "予以配合");
    private static final List<String> CARRYING = List.of(
            "负责", "落实", "实施", "承办", "组织实施", "组织落实", "抓好落实", "抓落实", "推进", "组织推进", "统筹协调", "统筹推进", "推动", "完成", "负责落实",
            "推动落实", "推进落实", "贯彻落实", "执行", "承担");
    private static final List<String> MANNERS = List.of(
            "分工",
            "分别",
            "共同",
            "联合",
            "具体",
            "统筹",
            "各自",
            "协调",
            "积极",
            "切实",
            "按职责",
            "按照职责",
            "按职责分工",
            "按照职责分工",
            "按分工",
            "依职责",
            "依职责分工",
            "按各自职责",
            "按照各自职责",
            "按各自职责分工",
            "按照各自职责分工",
            "根据职责分工",
            "按职能",
            "按职能分工",
            "按照职能分工",
            "按照分工",
            "按职能职责",
            "按照职能职责",
            "按工作职责",
            "依据职责",
            "依据职责分工",
            "依照职责分工",
            "各负其责",
            "按权限",
            "按管理权限",
            "按职责权限",
            "按任务分工",
            "按照任务分工",
            "按有关职责",
            "根据职责");

    /** The suffix of an entry, or null where it ends in no such word. */
    static @Nullable RoleSuffix of(String entry) {
        int end = entry.length();
        if (end < 2 || !mayEnd(entry.charAt(end - 1))) {
            return null;
        }
        boolean lead = false;
        boolean support = false;
        boolean carry = false;
        while (end > 0) {
            int leading = longest(LEADING, entry, end);
            int supporting = longest(SUPPORTING, entry, end);
            int carrying = longest(CARRYING, entry, end);
            int manner = longest(MANNERS, entry, end);
            int step = Math.max(Math.max(leading, supporting), Math.max(carrying, manner));
            if (step == 0) {
                break;
            }
            lead |= step == leading;
            support |= step == supporting;
            carry |= step == carrying;
            end -= step;
        }
        if (!lead && !support && !carry) {
            return null;
        }
        UnitRole role = lead ? UnitRole.LEAD : support ? UnitRole.SUPPORT : UnitRole.RESPONSIBLE;
        return new RoleSuffix(role, entry.length() - end);
    }

    private static int longest(List<String> words, String entry, int end) {
        int longest = 0;
        for (String word : words) {
            if (word.length() > longest && entry.startsWith(word, end - word.length())) {
                longest = word.length();
            }
        }
        return longest;
    }

    /** Whether an entry that ends so may end in a word for a role; a quick look before all else. */
    private static boolean mayEnd(char last) {
        return "责头织落实施办进动合与助同持加成调总行担好".indexOf(last) >= 0;
    }
}
