package org.gongwen.extract.structure.header;

import java.util.HashMap;
import java.util.Map;
import org.gongwen.extract.structure.header.RegionLookup.KnownRegion;
import org.gongwen.extract.structure.lexicon.Organisations;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.jspecify.annotations.Nullable;

/**
 * 区域: the region that a notice speaks for: from the issuing body, else from the titles, else, where no body is known, the
 * region that the text names most among those of the level that it calls its own (我市, 全市, 市政府).
 */
final class RegionReader {
    private static final String LEVELS = "省市县区州旗盟";
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_BODY = 40;
    private static final int REACH = 200_000;

    private final RegionLookup regions;

    RegionReader(RegionLookup regions) {
        this.regions = regions;
    }

    @Nullable
    KnownRegion read(
            NormalNotice notice, @Nullable String issuer, @Nullable String title, @Nullable String letterTitle) {
        KnownRegion region = leading(issuer);
        region = region != null || issuer == null ? region : ofBranch(issuer);
        boolean own = issuer == null || isRelative(issuer);
        region = region != null ? region : inTitle(title, own);
        region = region != null ? region : inTitle(letterTitle, own);
        return region != null || !own ? region : ownOf(notice.text());
    }

    /** 国家能源局江苏监管办公室, 中国人民银行上海分行: the branch of a national body speaks for its region. */
    private @Nullable KnownRegion ofBranch(String issuer) {
        boolean national = issuer.startsWith("国家") || issuer.startsWith("中国") || issuer.startsWith("中华");
        for (int i = 4; national && i + 3 < Math.min(issuer.length(), LONGEST_BODY); i++) {
            KnownRegion region =
                    Organisations.isName(issuer.substring(0, i)) ? regions.leading(issuer.substring(i)) : null;
            if (region != null) {
                return region;
            }
        }
        return null;
    }

    /** 市人民政府, 区教育局: a body that does not say of which region. */
    private static boolean isRelative(String issuer) {
        return LEVELS.indexOf(issuer.charAt(0)) >= 0;
    }

    private @Nullable KnownRegion leading(@Nullable String text) {
        return text == null ? null : regions.leading(text);
    }

    /** A body that is known and names no region may write about one: 国务院关于上海市…的批复 speaks for none. */
    private @Nullable KnownRegion inTitle(@Nullable String title, boolean deep) {
        KnownRegion region = leading(title);
        if (region != null || title == null || !deep && !title.startsWith("关于") && !title.startsWith("印发")) {
            return region;
        }
        int about = title.indexOf("关于");
        int issuing = title.indexOf("印发");
        int start = Math.max(about < 0 ? 0 : about + 2, issuing < 0 ? 0 : issuing + 2);
        String rest = title.substring(start);
        return regions.leading(rest.startsWith("《") ? rest.substring(1) : rest);
    }

    private @Nullable KnownRegion ownOf(String text) {
        String reach = text.substring(0, Math.min(text.length(), REACH));
        char level = ownLevel(reach);
        if (level == 0) {
            return null;
        }
        Map<String, Integer> counts = new HashMap<>();
        @Nullable KnownRegion best = null;
        for (int i = reach.indexOf(level); i >= 0; i = reach.indexOf(level, i + 1)) {
            KnownRegion region = endingAt(reach, i + 1);
            if (region != null) {
                int count = counts.merge(region.name(), 1, Integer::sum);
                best = best == null
                                || count > counts.getOrDefault(best.name(), 0)
                                || region.name().equals(best.name())
                        ? region
                        : best;
            }
        }
        return best;
    }

    private @Nullable KnownRegion endingAt(String text, int end) {
        for (int start = end - 2; start >= Math.max(0, end - LONGEST_NAME); start--) {
            if (text.charAt(start) < '一') {
                return null;
            }
            KnownRegion region = regions.named(text.substring(start, end));
            if (region != null) {
                return region;
            }
        }
        return null;
    }

    /** The level that the text calls its own: 我市, 全市, 市政府, 市直. */
    private static char ownLevel(String text) {
        int[] counts = new int[LEVELS.length()];
        for (int i = 1; i + 2 < text.length(); i++) {
            int level = LEVELS.indexOf(text.charAt(i));
            if (level >= 0 && isOwn(text, i)) {
                counts[level]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return counts[best] == 0 ? 0 : LEVELS.charAt(best);
    }

    private static boolean isOwn(String text, int index) {
        char before = text.charAt(index - 1);
        boolean mine = before == '我' || before == '全' || before == '本';
        boolean office = "，。；：、(,;:\n".indexOf(before) >= 0
                && (text.startsWith("政府", index + 1)
                        || text.startsWith("直", index + 1)
                        || text.startsWith("委", index + 1));
        return mine || office;
    }
}
