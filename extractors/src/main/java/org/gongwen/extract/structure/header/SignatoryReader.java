package org.gongwen.extract.structure.header;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.layout.PrintedDate;
import org.gongwen.extract.structure.layout.Signature;
import org.gongwen.extract.structure.lexicon.Organisations;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.gongwen.extract.unit.Regions;
import org.jspecify.annotations.Nullable;

/** 署名: the bodies that signed, several joined by 、. */
final class SignatoryReader {
    private static final int SHORTEST = 3;
    private static final int LONGEST_RUN = 120;
    private static final int LONGEST_LINE = 30;
    private static final TextPattern CONTINUED = TextPattern.of("(?:工作)?(?:领导小组|指挥部|联席会议|委员会|办公室)");
    private static final TextPattern SEAL = TextPattern.of("[（(]代?章[）)]");

    private static final List<String> STATE = List.of("中华人民共和国", "国家", "中国");

    private SignatoryReader() {}

    /** The signing bodies, or null where only a date stands. */
    static @Nullable String read(NormalNotice notice, @Nullable Signature signature) {
        if (signature == null) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (int i = signature.names().from(); i < signature.names().to(); i++) {
            Paragraph line = notice.paragraphs().get(i);
            int end = i == signature.date() ? line.start() + dateStart(notice.text(line)) : line.end();
            boolean goesOn = i > 0 && CONTINUED.opens(notice.text(line));
            String first = goesOn ? unnamed(notice, notice.paragraphs().get(i - 1)) : "";
            if (first.isEmpty()) {
                add(notice, line.start(), end, names);
            } else {
                names.add(first + withoutSeal(notice.printed(line.start(), end)));
            }
        }
        return names.isEmpty() ? null : String.join("、", names);
    }

    /** 中共绍兴市委人才工作 above 领导小组办公室: a line that names a region and, by itself, nobody; else empty. */
    private static String unnamed(NormalNotice notice, Paragraph line) {
        String printed = line.length() > LONGEST_LINE ? "。" : notice.printed(line.start(), line.end());
        boolean named = printed.indexOf('。') >= 0 || Organisations.isName(printed);
        String bare = printed.startsWith("中共") ? printed.substring(2) : printed;
        return named || Regions.lengthInFrontOf(bare) == 0 ? "" : printed;
    }

    private static int dateStart(String line) {
        PrintedDate date = PrintedDate.trailing(line);
        return date == null ? line.length() : date.start();
    }

    private static void add(NormalNotice notice, int start, int end, List<String> names) {
        String normal = notice.text().substring(start, end);
        if (normal.startsWith("(") && !names.isEmpty()) {
            String last = names.remove(names.size() - 1);
            names.add(last + withoutSeal(notice.printed(start, end)));
            return;
        }
        for (String part : parts(notice, start, end)) {
            for (String name : apart(part)) {
                String bare = withoutSeal(name);
                if (Organisations.isName(bare.replace('（', '(').replace('）', ')')) && !names.contains(bare)) {
                    names.add(bare);
                }
            }
        }
    }

    /**
     * 黄浦区教育局黄浦区商务委员会: names run together, each with the region or the 国家 that the first one starts with.
     * 国家税务总局江西省税务局 is one name.
     */
    static List<String> apart(String printed) {
        String front = front(printed);
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int i = front.length() + 2; !front.isEmpty() && i < printed.length() - front.length(); i++) {
            if (printed.startsWith(front, i) && Organisations.isName(printed.substring(from, i))) {
                names.add(printed.substring(from, i));
                from = i;
                i += front.length() + 1;
            }
        }
        names.add(printed.substring(from));
        return names;
    }

    private static String front(String name) {
        if (name.length() > LONGEST_RUN) {
            return "";
        }
        String bare = name.startsWith("中共") ? name.substring(2) : name;
        int region = Regions.lengthInFrontOf(bare);
        if (region > 0) {
            return bare.substring(0, region);
        }
        for (String state : STATE) {
            if (name.startsWith(state)) {
                return state;
            }
        }
        return "";
    }

    /** 广州市民政局　　广州市财政局: names stand side by side where each part is one; letter-spaced names are one. */
    static List<String> parts(NormalNotice notice, int start, int end) {
        List<String> parts = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            boolean gap =
                    i == end || notice.normal().gapBefore(i) || notice.text().charAt(i) == '、';
            if (gap) {
                parts.add(notice.printed(from, i).strip());
                from = i < end && notice.text().charAt(i) == '、' ? i + 1 : i;
            }
        }
        boolean all = parts.stream().allMatch(p -> p.length() >= SHORTEST && Organisations.isName(p));
        return all ? parts : List.of(notice.printed(start, end));
    }

    private static String withoutSeal(String name) {
        return SEAL.cutAll(name);
    }
}
