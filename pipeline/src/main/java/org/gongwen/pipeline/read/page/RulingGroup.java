package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongwen.pipeline.read.page.Rulings.Ruling;

/**
 * 框线组: ruling lines that touch one another, the frame of one table.
 *
 * @param level its level lines
 * @param upright its upright lines
 */
record RulingGroup(List<Ruling> level, List<Ruling> upright) {
    private static final int MOST = 4000;

    /** The groups of a page, from top to bottom. */
    static List<RulingGroup> of(Rulings rulings, double near) {
        List<RulingGroup> groups = new ArrayList<>();
        if (rulings.level().size() > MOST || rulings.upright().size() > MOST) {
            return groups; // a drawing
        }
        List<Ruling> level = new ArrayList<>(rulings.level());
        List<Ruling> upright = new ArrayList<>(rulings.upright());
        level.sort(Comparator.comparingDouble(Ruling::at));
        while (!level.isEmpty() && !upright.isEmpty()) {
            RulingGroup group = new RulingGroup(new ArrayList<>(List.of(level.remove(0))), new ArrayList<>());
            group.grow(level, upright, near);
            if (group.level.size() > 1) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** Takes in line after line that touches one of the group. */
    private void grow(List<Ruling> freeLevel, List<Ruling> freeUpright, double near) {
        int levelSeen = 0;
        int uprightSeen = 0;
        while (levelSeen < level.size() || uprightSeen < upright.size()) {
            if (levelSeen < level.size()) {
                move(level.get(levelSeen++), freeUpright, upright, near);
            } else {
                move(upright.get(uprightSeen++), freeLevel, level, near);
            }
        }
    }

    private static void move(Ruling line, List<Ruling> free, List<Ruling> group, double near) {
        free.removeIf(other -> {
            boolean touches = other.at() >= line.start() - near
                    && other.at() <= line.end() + near
                    && line.at() >= other.start() - near
                    && line.at() <= other.end() + near;
            if (touches) {
                group.add(other);
            }
            return touches;
        });
    }
}
