package org.gongwen.extract.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongwen.extract.lexicon.PatternOutline.Way;
import org.jspecify.annotations.Nullable;

/**
 * 必含字: the characters without which an expression matches nowhere in a text: those that its matches have in common, then
 * those of each way to match. Their summaries stand one behind the other, since most texts are refused by the first of them.
 */
final class NeededCharacters {
    private final long[] all;
    private final long[][][] any;

    private NeededCharacters(List<Way> ways) {
        all = ways.stream()
                .map(way -> CharacterSummary.of(way.all()))
                .flatMapToLong(Arrays::stream)
                .toArray();
        any = ways.stream()
                .map(way -> way.any().stream().map(CharacterSummary::of).toArray(long[][]::new))
                .toArray(long[][][]::new);
    }

    /** Of an expression with this outline; null where it may match in any text. */
    static @Nullable NeededCharacters of(PatternOutline outline) {
        Way common = outline.common();
        List<Way> ways = outline.ways();
        if (ways.contains(Way.UNKNOWN)) {
            return null;
        }
        return new NeededCharacters(
                ways.size() == 1
                        ? ways
                        : Stream.concat(Stream.of(common), ways.stream()).toList());
    }

    /** Whether a text with this summary may hold them. */
    boolean mayBeIn(long[] text) {
        if (!mayBeIn(text, 0)) {
            return false;
        }
        for (int way = 1; way < any.length; way++) {
            if (mayBeIn(text, way)) {
                return true;
            }
        }
        return any.length == 1;
    }

    private boolean mayBeIn(long[] text, int way) {
        if (!CharacterSummary.mayHold(text, all, way)) {
            return false;
        }
        for (long[] one : any[way]) {
            if (!CharacterSummary.mayShare(one, text)) {
                return false;
            }
        }
        return true;
    }
}
