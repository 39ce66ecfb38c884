package org.gongwen.pipeline.read.page;

import java.util.Arrays;

/** OFD 字距: the advances between characters; {@code g n d} stands for n times d (GB/T 33190-2016, 11.3). */
final class OfdDeltas {
    private OfdDeltas() {}

    /** The first advances, at most so many; none where they are broken. */
    static double[] of(String deltas, int count) {
        double[] advances = new double[Math.max(count, 0)];
        String[] parts = deltas.isBlank() ? new String[0] : deltas.strip().split("\\s+");
        int seen = 0;
        try {
            for (int i = 0; i < parts.length && seen < count; i++) {
                int times = 1;
                if (parts[i].equals("g") && i + 2 < parts.length) {
                    times = Math.max(0, Math.min(Integer.parseInt(parts[i + 1]), count - seen));
                    i += 2;
                }
                Arrays.fill(advances, seen, seen + times, Double.parseDouble(parts[i]));
                seen += times;
            }
        } catch (NumberFormatException e) {
            return new double[0];
        }
        return Arrays.copyOf(advances, seen);
    }
}
