package org.gongwen.extract.structure.header;

import java.util.List;
import java.util.regex.Matcher;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.header.RegionLookup.KnownRegion;
import org.gongwen.extract.structure.lexicon.Organisations;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * 区域: the region that a notice speaks for: from the issuing body, else from the titles, else, where no body is known, the
 * region that the text names most among those of the level that it calls its own (我市, 全市, 市政府).
 */
final class RegionReader {
    private static final String LEVELS = "省市县区州旗盟";
    private static final int LONGEST_BODY = 40;

    private static final TextPattern YEARS = TextPattern.of("^《?(?:20\\d{2}(?:年度?)?[—–~至-]?)+");
    private static final TextPattern BRIEF =
            TextPattern.of("(\\p{IsHan}{2,3}?)(?=政府|关于|20\\d{2}年|“|十四五|十五五|推进|推动|促进|加快|支持|鼓励|实施|贯彻|落实)");

    private static final TextPattern SITE = TextPattern.of("\\p{IsHan}{2,20}人民政府(?:门户网站|网站|网)?");

    private final RegionLookup regions;

    RegionReader(RegionLookup regions) {
        this.regions = regions;
    }

    @Nullable
    KnownRegion read(
            NormalNotice notice,
            int bodyStart,
            @Nullable String issuer,
            @Nullable String title,
            @Nullable String letterTitle,
            List<String> recipients) {
        KnownRegion region = leading(issuer);
        region = region != null || issuer == null ? region : ofBranch(issuer);
        boolean own = issuer == null || isRelative(issuer);
        region = region != null ? region : inTitle(title, own);
        region = region != null ? region : inTitle(letterTitle, own);
        region = region != null || !own ? region : ofSite(notice, bodyStart);
        return region != null || !own ? region : OwnRegion.of(regions, notice.text(), title, recipients);
    }

    /** 嵊州市人民政府 alone on a line above the text: the page of a government. */
    private @Nullable KnownRegion ofSite(NormalNotice notice, int bodyStart) {
        for (int i = 0; i < Math.min(bodyStart, notice.paragraphs().size()); i++) {
            Paragraph line = notice.paragraphs().get(i);
            String text = line.inTable() || line.length() > LONGEST_BODY ? "" : notice.text(line);
            KnownRegion region = SITE.fits(text) ? regions.leading(text) : null;
            if (region != null) {
                return region;
            }
        }
        return null;
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

    /** 2023年新疆自治区政府工作报告, 湖南政府工作报告: the year in front says nothing, and a region may stand without its level. */
    private @Nullable KnownRegion inFrontOfTitle(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String bare = YEARS.cutFirst(title);
        KnownRegion region = regions.leading(bare);
        Matcher brief = region == null ? BRIEF.matcher(bare) : null;
        return brief != null && brief.lookingAt() ? regions.named(brief.group(1)) : region;
    }

    /** A body that is known and names no region may write about one: 国务院关于上海市…的批复 speaks for none. */
    private @Nullable KnownRegion inTitle(@Nullable String title, boolean deep) {
        KnownRegion region = inFrontOfTitle(title);
        if (region != null || title == null || !deep && !title.startsWith("关于") && !title.startsWith("印发")) {
            return region;
        }
        int about = title.indexOf("关于");
        int issuing = title.indexOf("印发");
        int start = Math.max(about < 0 ? 0 : about + 2, issuing < 0 ? 0 : issuing + 2);
        String rest = title.substring(start);
        return regions.leading(rest.startsWith("《") ? rest.substring(1) : rest);
    }
}
