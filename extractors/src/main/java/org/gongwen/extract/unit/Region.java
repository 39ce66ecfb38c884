package org.gongwen.extract.unit;

/**
 * 行政区划: a province, prefecture or county of GB/T 2260.
 *
 * @param code its code of six digits, such as 360111
 * @param name its full name, without those above it
 * @param shortName its name without 省 or 市, for provinces and prefectures; else empty
 * @param abbreviation the character that stands for a province in document numbers; else empty
 * @param former whether it was merged or renamed since
 */
public record Region(String code, String name, String shortName, String abbreviation, boolean former) {
    /** Whether it is a province, an autonomous region or a municipality. */
    public boolean isProvince() {
        return code.endsWith("0000");
    }

    /** Whether it is a prefecture or prefecture-level city. */
    public boolean isPrefecture() {
        return code.endsWith("00") && !isProvince();
    }

    /** Whether it is a county, district or county-level city. */
    public boolean isCounty() {
        return !code.endsWith("00");
    }

    /** Whether it is 北京市, 天津市, 上海市 or 重庆市. */
    public boolean isMunicipality() {
        return isProvince() && name.endsWith("市");
    }

    /** Whether the region of that code is this one or lies in it. */
    public boolean holds(String otherCode) {
        return otherCode.startsWith(significant());
    }

    private String significant() {
        return isProvince() ? code.substring(0, 2) : isPrefecture() ? code.substring(0, 4) : code;
    }
}
