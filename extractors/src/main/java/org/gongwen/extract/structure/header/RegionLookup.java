package org.gongwen.extract.structure.header;

import org.jspecify.annotations.Nullable;

/** 区划查询: what the structure stage asks of a table of administrative regions. */
public interface RegionLookup {
    /** Knows no region. */
    RegionLookup NONE = new RegionLookup() {
        @Override
        public @Nullable KnownRegion leading(String text) {
            return null;
        }

        @Override
        public @Nullable KnownRegion named(String name) {
            return null;
        }

        @Override
        public boolean endName(String two) {
            return false;
        }
    };

    /**
     * The region whose name the text starts with, names of regions above it skipped: 南昌市青山湖区人民政府 → 青山湖区.
     *
     * @param text the name of a body, or a title
     */
    @Nullable
    KnownRegion leading(String text);

    /** The region of exactly this full name: 景德镇市; null where there is none or several. */
    @Nullable
    KnownRegion named(String name);

    /** Whether a name ends in these two characters (景德<b>镇市</b>): others need not be looked up. */
    boolean endName(String two);

    /**
     * 区划: a region.
     *
     * @param name its own full name
     * @param code its code in GB/T 2260, six digits
     */
    record KnownRegion(String name, String code) {}
}
