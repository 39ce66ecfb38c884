package org.gongwen.pipeline.read.page;

import org.gongwen.pipeline.read.format.SafeXml;

/**
 * OFD 图元: where an object stands on its page, and how its own coordinates are to be turned (GB/T 33190-2016, 8.5).
 *
 * @param left left edge of its box, in millimetres
 * @param top upper edge of its box, in millimetres
 * @param matrix the six numbers of its transformation
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record OfdObject(double left, double top, double[] matrix) {
    private static final double[] PLAIN = {1, 0, 0, 1, 0, 0};
    static final OfdObject NONE = new OfdObject(0, 0, PLAIN);

    static OfdObject of(SafeXml.Attributes attributes) {
        double[] box = numbers(attributes.get("Boundary", ""), new double[] {0, 0});
        return new OfdObject(box[0], box[1], numbers(attributes.get("CTM", ""), PLAIN));
    }

    /** The place on the page of a point of the object, in points. */
    double x(double x, double y) {
        return OfdPage.points(left + x * matrix[0] + y * matrix[2] + matrix[4]);
    }

    double y(double x, double y) {
        return OfdPage.points(top + x * matrix[1] + y * matrix[3] + matrix[5]);
    }

    /** How much wider its coordinates are drawn. */
    double scale() {
        return Math.abs(matrix[0]) < 1e-6 ? 1 : Math.abs(matrix[0]);
    }

    static double number(SafeXml.Attributes attributes, String name, double otherwise) {
        return numbers(attributes.get(name, ""), new double[] {otherwise})[0];
    }

    private static double[] numbers(String list, double[] otherwise) {
        String[] parts = list.strip().split("\\s+");
        if (parts.length < otherwise.length) {
            return otherwise;
        }
        double[] numbers = new double[otherwise.length];
        try {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Double.parseDouble(parts[i]);
            }
            return numbers;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
