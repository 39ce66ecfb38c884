package org.gongwen.extract.structure.header;

import org.gongwen.extract.unit.Region;
import org.gongwen.extract.unit.Regions;
import org.jspecify.annotations.Nullable;

/** 区划表: the regions of GB/T 2260. */
public final class RegionTable implements RegionLookup {
    @Override
    public @Nullable KnownRegion leading(String text) {
        return known(Regions.ofIssuingBody(text, null));
    }

    @Override
    public @Nullable KnownRegion named(String name) {
        return known(Regions.ofName(name));
    }

    @Override
    public boolean endName(String two) {
        return Regions.endName(two);
    }

    private static @Nullable KnownRegion known(@Nullable Region region) {
        return region == null ? null : new KnownRegion(region.name(), region.code());
    }
}
