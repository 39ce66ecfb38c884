package org.gongwen.extract.structure.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongwen.extract.structure.lexicon.Organisations;
import org.gongwen.extract.unit.Region;
import org.gongwen.extract.unit.Regions;
import org.jspecify.annotations.Nullable;

/**
 * 题注: the note under the title of rules that says when and by which order they were made:
 * （2014年1月15日广东省人民政府令第197号公布 根据2020年5月12日粤府令第275号修订）. Source: 立法技术规范.
 *
 * @param year the year of the first date in it; null where that is not known
 * @param order the first order that it names (粤府令第197号), or null
 */
public record PromulgationNote(
        @Nullable Integer year, @Nullable String order) {
    private static final int LONGEST = 400;
    private static final Pattern MADE = Pattern.compile("公布|发布|通过|施行|修订|修正|修改|批准|印发");
    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d{2})年\\d{1,2}月\\d{1,2}日");
    private static final Pattern ORDER =
            Pattern.compile("([\\p{IsHan}&&[^日以由经据]]{2,20}令)\\(?(第[0-9一二三四五六七八九十百]{1,6}号)");

    /** The note that the paragraph is, or null. */
    public static @Nullable PromulgationNote of(String paragraph) {
        boolean bracketed = paragraph.length() > 12 && paragraph.charAt(0) == '(' && paragraph.endsWith(")");
        if (!bracketed
                || paragraph.length() > LONGEST
                || !MADE.matcher(paragraph).find()) {
            return null;
        }
        Matcher date = DATE.matcher(paragraph);
        Matcher order = ORDER.matcher(paragraph);
        return date.find()
                ? new PromulgationNote(
                        Integer.valueOf(date.group(1)), order.find() ? order.group(1) + order.group(2) : null)
                : null;
    }

    /** The body that gave the order: 广东省人民政府 also for 粤府令; null where it cannot be told. */
    public @Nullable String issuer() {
        if (order == null) {
            return null;
        }
        String body = order.substring(0, order.indexOf('令'));
        if (Organisations.isName(body)) {
            return body;
        }
        Region province = body.endsWith("府") ? Regions.ofDocumentNumber(order) : null;
        return province == null ? null : province.name() + "人民政府";
    }
}
