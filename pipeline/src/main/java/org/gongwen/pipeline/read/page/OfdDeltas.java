package org.gongwen.pipeline.read.page;

/** OFD 字距: the advances between characters; {@code g n d} stands for n times d (GB/T 33190-2016, 11.3). */
final class OfdDeltas {
    private OfdDeltas() {}

    /** The sum of the first advances; 0 where there are none. */
    static double sum(String deltas, int count) {
        if (deltas.isBlank()) {
            return 0;
        }
        String[] parts = deltas.strip().split("\\s+");
        double sum = 0;
        int seen = 0;
        try {
            for (int i = 0; i < parts.length && seen < count; i++) {
                int times = 1;
                if (parts[i].equals("g") && i + 2 < parts.length) {
                    times = Math.max(0, Math.min(Integer.parseInt(parts[i + 1]), count - seen));
                    i += 2;
                }
                sum += times * Double.parseDouble(parts[i]);
                seen += times;
            }
        } catch (NumberFormatException e) {
            return 0;
        }
        return sum;
    }
}
