package org.gongwen.pipeline.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.format.SafeXml;

/** OFD 图形: takes the ruling lines out of path objects (GB/T 33190-2016, 9.3: M, S, L, Q, B, A, C). */
final class OfdPath {
    private static final int LONGEST = 20_000;

    private final Rulings rulings = new Rulings();
    private final List<double[]> segments = new ArrayList<>();
    private OfdObject object = OfdObject.NONE;
    private boolean stroked = true;
    private boolean filled;

    /** Begins an object. */
    void begin(OfdObject begun, SafeXml.Attributes attributes) {
        object = begun;
        stroked = !attributes.get("Stroke", "true").equals("false");
        filled = attributes.get("Fill", "false").equals("true");
    }

    /** Draws what its data say. */
    void draw(String data) {
        if (data.length() > LONGEST) {
            return; // a drawing
        }
        String[] words = data.strip().split("[\\s,]+");
        double[] pen = {0, 0};
        double[] first = pen;
        for (int i = 0; i < words.length; i++) {
            int numbers = numbersOf(words[i]);
            double[] end = words[i].equals("C") ? first : end(words, i, numbers);
            if (words[i].equals("L") || words[i].equals("C")) {
                segments.add(new double[] {pen[0], pen[1], end[0], end[1]});
            }
            first = words[i].equals("M") || words[i].equals("S") ? end : first;
            pen = end;
            i += numbers;
        }
        paint();
    }

    Rulings rulings() {
        return rulings;
    }

    private void paint() {
        if (filled && (segments.size() == 3 || segments.size() == 4)) {
            double[] one = segments.get(0);
            double[] two = segments.get(1);
            rulings.filled(one[0], one[1], two[2], two[3]);
        }
        if (stroked) {
            segments.forEach(s -> rulings.line(s[0], s[1], s[2], s[3]));
        }
        segments.clear();
    }

    private static int numbersOf(String operator) {
        return switch (operator) {
            case "M", "S", "L" -> 2;
            case "Q" -> 4;
            case "B" -> 6;
            case "A" -> 7;
            default -> 0;
        };
    }

    /** Where the pen is behind an operator: at its last two numbers. */
    private double[] end(String[] words, int operator, int numbers) {
        if (numbers < 2 || operator + numbers >= words.length) {
            return new double[] {0, 0};
        }
        try {
            double x = Double.parseDouble(words[operator + numbers - 1]);
            double y = Double.parseDouble(words[operator + numbers]);
            return new double[] {object.x(x, y), object.y(x, y)};
        } catch (NumberFormatException e) {
            return new double[] {0, 0};
        }
    }
}
