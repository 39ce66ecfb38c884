package org.gongwen.extract.structure;

import java.util.Map;
import org.gongwen.extract.structure.header.RegionLookup;
import org.jspecify.annotations.Nullable;

/** A few regions for tests. */
final class SomeRegions implements RegionLookup {
    private static final Map<String, String> CODES = Map.of(
            "江西省", "360000", "南昌市", "360100", "景德镇市", "360200", "青山湖区", "360111", "上海市", "310000", "天河区", "440106",
            "广州市", "440100");

    @Override
    public @Nullable KnownRegion leading(String text) {
        KnownRegion region = null;
        int end = 0;
        for (int next = longest(text, 0); next > end; next = longest(text, end)) {
            String name = text.substring(end, next);
            region = new KnownRegion(name, CODES.getOrDefault(name, ""), next);
            end = next;
        }
        return region;
    }

    private static int longest(String text, int start) {
        return CODES.keySet().stream()
                .filter(name -> text.startsWith(name, start))
                .mapToInt(name -> start + name.length())
                .max()
                .orElse(start);
    }

    @Override
    public @Nullable KnownRegion named(String name) {
        String code = CODES.get(name);
        return code == null ? null : new KnownRegion(name, code, name.length());
    }
}
