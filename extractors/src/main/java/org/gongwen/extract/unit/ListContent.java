package org.gongwen.extract.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.text.Finding;
import org.gongwen.extract.text.NormalText;
import org.gongwen.schema.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * 清单内容: reads the names of a list with their roles, up to what is no name: another label, a date, a sentence.
 *
 * <p>A list behind a label gives all its names the label's role, unless they carry one behind them. A list without label
 * is read only where every name is certain and the last ones carry a role.
 */
final class ListContent {
    /** No list is longer; what stands behind is text. */
    static final int LONGEST = 2000;

    /** No list without label is longer. */
    static final int LONGEST_UNLABELLED = 400;

    private static final int LONGEST_NAME = 60;
    private static final TextPattern TIMING =
            TextPattern.of("[0-9一二三四五六七八九十](?:年|月|日|季度|个月)|年底|月底|年内|长期|持续|常年|全年|立即|即日|按进度|按时|适时|贯穿");
    private static final TextPattern ACTION =
            TextPattern.of("完成|推进|实施|坚持|开展|执行|更新|优化|见效|启动|到位|以前|之前|底前|月前|日前|年前|时限|要求|需要|应当|必须|[^党]的|是|将|要");

    /** 除第20条外, 以下各项任务均需…落实, 不再单独列出: a sentence about the lists, no name in one. */
    private static final TextPattern PROSE =
            TextPattern.of("^(?:除|以下|以上|上述|其余|凡|但|如|若)|均[需由须应为可]|需[要由]|必须|应当|不再|另行|单独|按照?[^职分]");

    private final NormalText text;
    private final List<ListedUnit> units = new ArrayList<>();
    private final List<SplitUnit> pending = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean openEnded;
    private boolean roles;
    private int start = -1;
    private int end;

    private final UnitRole usual;
    private boolean afterMore;

    private ListContent(NormalText text, UnitRole usual) {
        this.text = text;
        this.usual = usual;
    }

    /** The list behind a label, or null where no name follows. */
    static @Nullable ListContent labelled(NormalText text, int from, int to, UnitRole role, Trust trust) {
        ListContent content = new ListContent(text, role);
        content.readLabelled(from, stop(text, from, to), trust);
        return content.units.isEmpty() ? null : content;
    }

    /** The list of names with their roles behind them, or null where it is none. */
    static @Nullable ListContent unlabelled(NormalText text, int from, int to) {
        ListContent content = new ListContent(text, UnitRole.RESPONSIBLE);
        boolean read = to - from <= LONGEST_UNLABELLED && content.readUnlabelled(from, stop(text, from, to));
        return read && !content.units.isEmpty() ? content : null;
    }

    List<ListedUnit> units() {
        return units;
    }

    List<Finding> findings() {
        return findings;
    }

    boolean openEnded() {
        return openEnded;
    }

    /** First character of the first name. */
    int start() {
        return start;
    }

    /** Behind the last name with its role. */
    int end() {
        return end;
    }

    /** Where the list ends at the latest: at a stop, or before the entry that is a label of its own. */
    private static int stop(NormalText source, int from, int to) {
        String text = source.text();
        int limit = Math.min(to, from + LONGEST);
        int depth = 0;
        int separator = from;
        for (int index = from; index < limit; index++) {
            char character = text.charAt(index);
            depth = Math.max(0, depth + (Brackets.isOpen(character) ? 1 : Brackets.isClose(character) ? -1 : 0));
            boolean other = Brackets.isOpen(character) && UnitLabel.mayBegin(text, index + 1);
            if (UnitText.isStop(character) || other) {
                return index;
            }
            if (UnitText.isColon(character) && depth == 0 && index > from) {
                boolean own = separator > from && UnitLabel.between(text, separator, index) != null;
                int label = own ? -1 : UnitLabel.startBehindName(source, separator, index);
                return label < 0 ? separator : label;
            }
            separator = UnitText.isSeparator(character) && depth == 0 ? index : separator;
        }
        return limit;
    }

    private void readLabelled(int from, int to, Trust trust) {
        for (Entry entry : UnitSplitter.entries(text.text(), from, to)) {
            String name = withoutNote(entry.in(text.text()));
            if (LeadNote.isPart(name)) {
                end = entry.end();
            } else if (!takeLabelled(entry, name, trust)) {
                break;
            }
        }
        assign(usual);
    }

    /** 市信访局（排名第一的为牵头单位）: the note in the bracket is of the list. */
    private static String withoutNote(String name) {
        String bare = HeadNoun.withoutBracket(name);
        return LeadNote.isPart(name.substring(bare.length())) ? bare : name;
    }

    private boolean takeLabelled(Entry entry, String name, Trust trust) {
        RoleSuffix suffix = suffix(name);
        String bare = suffix == null ? name : name.substring(0, name.length() - suffix.length());
        if (hasColon(bare) || !bare.isEmpty() && !(isTrusted(bare, trust) && mayBeName(bare))) {
            return false;
        }
        take(entry, suffix, bare);
        return true;
    }

    /** A role behind a name: 市财政局牵头, 市财政局(牵头). */
    private @Nullable RoleSuffix suffix(String name) {
        String bare = HeadNoun.withoutBracket(name);
        if (bare.length() < name.length()) {
            String note = name.substring(bare.length() + 1, name.length() - 1);
            RoleSuffix role = RoleSuffix.of(note);
            return role != null && role.length() == note.length()
                    ? new RoleSuffix(role.role(), note.length() + 2)
                    : null;
        }
        return RoleSuffix.of(name);
    }

    private boolean isTrusted(String name, Trust trust) {
        String core = NameCutter.core(name);
        return switch (trust) {
            case ANY -> true;
            case FIRST -> !units.isEmpty() || !pending.isEmpty() || isUnit(core);
            case ALL -> isUnit(core);
        };
    }

    private static boolean isUnit(String name) {
        return !HeadNoun.isBare(name) && HeadNoun.endsWithHead(name)
                || Agencies.knows(name)
                || HeadNoun.isCollective(name);
    }

    private static boolean mayBeName(String name) {
        if (name.length() > LONGEST_NAME || "“\"《见详略无另如".indexOf(name.charAt(0)) >= 0) {
            return false;
        }
        String bare = HeadNoun.withoutBracket(name);
        if (bare.length() > 3 && PROSE.in(bare)) {
            return false;
        }
        if (HeadNoun.endsWithHead(NameCutter.core(bare))) {
            return !isTiming(bare) || Agencies.isAgency(bare);
        }
        return bare.length() <= 20 && !isTiming(bare) && !ACTION.in(bare);
    }

    private static boolean isTiming(String name) {
        for (int index = 0; index < name.length(); index++) {
            if ("年月日季期续即按适贯立".indexOf(name.charAt(index)) >= 0) {
                return TIMING.in(name);
            }
        }
        return false;
    }

    private boolean readUnlabelled(int from, int to) {
        for (Entry entry : UnitSplitter.entries(text.text(), from, to)) {
            String name = entry.in(text.text());
            if (!LeadNote.isPart(name) && !takeUnlabelled(entry, name)) {
                return false;
            }
        }
        assign(usual);
        return roles;
    }

    private boolean takeUnlabelled(Entry entry, String name) {
        if (name.length() > LONGEST_NAME * 2 || hasColon(name)) {
            return false;
        }
        RoleSuffix suffix = suffix(name);
        String bare = suffix == null ? name : name.substring(0, name.length() - suffix.length());
        boolean more = afterMore && HeadNoun.isBare(bare);
        if (!bare.isEmpty() && !more && !areCertain(bare)) {
            return isTiming(name) && name.length() < 30;
        }
        take(entry, suffix, bare);
        return true;
    }

    private boolean areCertain(String bare) {
        NameCutter cutter = new NameCutter(new NormalText(bare, identity(bare.length())));
        cutter.cut(0, bare.length());
        List<SplitUnit> names = cutter.result().units();
        return !names.isEmpty() && names.stream().allMatch(unit -> Agencies.isAgency(unit.name()));
    }

    private static int[] identity(int length) {
        int[] origin = new int[length + 1];
        Arrays.setAll(origin, index -> index);
        return origin;
    }

    private void take(Entry entry, @Nullable RoleSuffix suffix, String bare) {
        NameCutter cutter = new NameCutter(text);
        cutter.cut(entry.start(), entry.start() + bare.length());
        SplitUnits names = cutter.result();
        openEnded |= names.openEnded();
        findings.addAll(names.findings());
        start = start < 0 ? entry.start() : start;
        end = entry.end();
        if (suffix != null && Brackets.isClose(text.text().charAt(entry.end() - 1))) {
            assign(usual);
        }
        if (!(afterMore && HeadNoun.isBare(bare))) {
            pending.addAll(names.units());
        }
        afterMore = names.openEnded();
        if (suffix != null) {
            roles = true;
            assign(suffix.role());
        }
    }

    private void assign(UnitRole role) {
        pending.forEach(unit -> units.add(new ListedUnit(unit, role)));
        pending.clear();
    }

    private static boolean hasColon(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (UnitText.isColon(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
