package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.List;

/** 框线: the level and upright lines on a page; distances from its left and top. */
final class Rulings {
    private static final double THIN = 4;
    private static final double SHORTEST = 6;
    private static final int MOST = 20_000;

    /**
     * 线.
     *
     * @param at its place across its direction: x of an upright line, y of a level one
     * @param start where it begins
     * @param end where it ends
     */
    record Ruling(double at, double start, double end) {}

    private final List<Ruling> level = new ArrayList<>();
    private final List<Ruling> upright = new ArrayList<>();

    /** Adds a line between two points unless it is slanted or short. */
    void line(double x1, double y1, double x2, double y2) {
        double width = Math.abs(x1 - x2);
        double height = Math.abs(y1 - y2);
        if (level.size() + upright.size() >= MOST) {
            return;
        }
        if (height < 1 && width >= SHORTEST) {
            level.add(new Ruling((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (width < 1 && height >= SHORTEST) {
            upright.add(new Ruling((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    /** Adds a filled box where it is so thin that it is a line. */
    void filled(double x1, double y1, double x2, double y2) {
        if (Math.abs(y1 - y2) < THIN) {
            line(x1, (y1 + y2) / 2, x2, (y1 + y2) / 2);
        } else if (Math.abs(x1 - x2) < THIN) {
            line((x1 + x2) / 2, y1, (x1 + x2) / 2, y2);
        }
    }

    /** Adds the four sides of a box. */
    void framed(double x1, double y1, double x2, double y2) {
        line(x1, y1, x2, y1);
        line(x1, y2, x2, y2);
        line(x1, y1, x1, y2);
        line(x2, y1, x2, y2);
    }

    List<Ruling> level() {
        return level;
    }

    List<Ruling> upright() {
        return upright;
    }
}
