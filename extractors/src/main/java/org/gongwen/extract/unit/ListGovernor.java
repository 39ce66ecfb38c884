package org.gongwen.extract.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwen.extract.text.SectionSpan;
import org.gongwen.schema.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * 清单管辖: which section a list governs. It is the section in whose text it stands, but for a list that closes a whole
 * group of subsections: behind the last one, where none of the others has a list, it governs the group's section.
 *
 * <p>So that the list of a last item is not taken for its group's, no item of that level that is not the last of its group
 * may have a list anywhere in the notice; and where the list is no paragraph of its own, two groups or more must close in
 * this way.
 */
final class ListGovernor {
    private final List<Node> nodes = new ArrayList<>();
    private final int[] starts;
    private final Set<Integer> levelsWithOwnLists = new HashSet<>();
    private final Map<Integer, Integer> closedGroups = new HashMap<>();

    private static final class Node {
        private final SectionSpan section;
        private final @Nullable Node parent;
        private final List<Node> children = new ArrayList<>(0);
        private int ownLists;
        private int lists;

        Node(SectionSpan section, @Nullable Node parent) {
            this.section = section;
            this.parent = parent;
        }

        boolean isLast() {
            return parent == null || parent.children.get(parent.children.size() - 1) == this;
        }
    }

    ListGovernor(List<SectionSpan> sections, List<UnitList> lists) {
        List<SectionSpan> ordered = sections.stream()
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList();
        starts = ordered.stream().mapToInt(SectionSpan::start).toArray();
        build(ordered);
        lists.forEach(this::count);
        weigh();
    }

    private void build(List<SectionSpan> ordered) {
        Map<String, Node> byPath = new HashMap<>();
        for (SectionSpan section : ordered) {
            Node parent = section.parentPath() == null ? null : byPath.get(section.parentPath());
            Node node = new Node(section, parent);
            nodes.add(node);
            byPath.put(section.path(), node);
            if (parent != null && section.kind() == SectionKind.SECTION) {
                parent.children.add(node);
            }
        }
    }

    private void count(UnitList list) {
        Node node = nodeAt(list.start());
        if (node != null) {
            node.ownLists++;
        }
        for (Node above = node; above != null; above = above.parent) {
            above.lists++;
        }
    }

    private void weigh() {
        for (Node node : nodes) {
            int level = node.section.level();
            if (node.section.kind() == SectionKind.SECTION && node.lists > 0 && !node.isLast()) {
                levelsWithOwnLists.add(level);
            }
            if (closesGroup(node)) {
                closedGroups.merge(level, 1, Integer::sum);
            }
        }
    }

    /** Whether the lists of this last item are the only ones of its group. */
    private static boolean closesGroup(Node node) {
        Node group = node.parent;
        return group != null
                && node.section.kind() == SectionKind.SECTION
                && node.lists > 0
                && node.isLast()
                && group.children.size() > 1
                && group.ownLists == 0
                && group.lists == node.lists;
    }

    private @Nullable Node nodeAt(int position) {
        int index = Arrays.binarySearch(starts, position);
        int place = index >= 0 ? index : -index - 2;
        while (place >= 0
                && place + 1 < starts.length
                && starts[place + 1] == starts[place]
                && nodes.get(place + 1).section.start() <= position) {
            place++;
        }
        return place < 0 ? null : nodes.get(place);
    }

    /** The path that the list governs; null where it stands in no section. */
    @Nullable
    String path(UnitList list) {
        Node node = nodeAt(list.start());
        if (node == null) {
            return nodes.isEmpty() ? "0" : null;
        }
        boolean last = nodes.get(nodes.size() - 1) == node;
        if (last && list.start() >= node.section.end()) {
            return null;
        }
        while (closesGroup(node) && governsGroup(node, list) && node.parent != null) {
            node = node.parent;
        }
        return node.section.path();
    }

    private boolean governsGroup(Node node, UnitList list) {
        int level = node.section.level();
        boolean repeated = closedGroups.getOrDefault(level, 0) > 1;
        return !levelsWithOwnLists.contains(level) && (list.alone() || repeated);
    }
}
