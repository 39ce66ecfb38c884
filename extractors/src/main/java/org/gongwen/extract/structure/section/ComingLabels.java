package org.gongwen.extract.structure.section;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.label.LabelStyle;
import org.jspecify.annotations.Nullable;

/** 后续序数: the ordinals of a notice by their style, asked for in text order. */
final class ComingLabels {
    private final Map<LabelStyle, Deque<Label>> byStyle = new EnumMap<>(LabelStyle.class);

    ComingLabels(List<@Nullable Label> labels) {
        for (Label label : labels) {
            if (label != null) {
                byStyle.computeIfAbsent(label.style(), style -> new ArrayDeque<>())
                        .add(label);
            }
        }
    }

    /** The first ordinal of the style that starts behind the given place, or null. */
    @Nullable
    Label next(LabelStyle style, int behind) {
        Deque<Label> labels = byStyle.get(style);
        if (labels == null) {
            return null;
        }
        while (!labels.isEmpty() && labels.peekFirst().start() <= behind) {
            labels.removeFirst();
        }
        return labels.peekFirst();
    }
}
