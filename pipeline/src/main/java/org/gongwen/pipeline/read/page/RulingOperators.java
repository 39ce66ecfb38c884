package org.gongwen.pipeline.read.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** 框线算子: takes the ruling lines of a page out of its drawing operators. */
final class RulingOperators {
    private static final Set<String> STROKES = Set.of("S", "s");
    private static final Set<String> FILLS = Set.of("f", "F", "f*");
    private static final Set<String> BOTH = Set.of("B", "B*", "b", "b*");
    private static final List<String> NAMES =
            List.of("m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

    private final PDFStreamEngine engine;
    private final List<double[]> segments = new ArrayList<>();
    private final List<double[]> boxes = new ArrayList<>();
    private double[] pen = {0, 0};
    private double[] first = {0, 0};
    private Rulings rulings = new Rulings();
    private PDRectangle area = PDRectangle.A4;
    private int rotation;

    RulingOperators(PDFStreamEngine engine) {
        this.engine = engine;
        NAMES.forEach(name -> engine.addOperator(new Drawing(name)));
    }

    /** Begins a page. */
    void begin(PDPage page) {
        rulings = new Rulings();
        area = page.getCropBox();
        rotation = page.getRotation();
        segments.clear();
        boxes.clear();
    }

    /** The lines of the page. */
    Rulings rulings() {
        return rulings;
    }

    /** 绘图算子. */
    private final class Drawing extends OperatorProcessor {
        private final String name;

        Drawing(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            double[] numbers = operands.stream()
                    .filter(COSNumber.class::isInstance)
                    .mapToDouble(operand -> ((COSNumber) operand).floatValue())
                    .toArray();
            draw(name, numbers);
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private void draw(String name, double[] n) {
        if (name.equals("m") && n.length >= 2) {
            pen = point(n[0], n[1]);
            first = pen;
        } else if (name.equals("l") && n.length >= 2) {
            segment(point(n[0], n[1]));
        } else if (name.equals("re") && n.length >= 4) {
            boxes.add(join(point(n[0], n[1]), point(n[0] + n[2], n[1] + n[3])));
        } else if (name.equals("h")) {
            segment(first);
        } else if (n.length >= 2) {
            pen = point(n[n.length - 2], n[n.length - 1]); // the end of a curve
        } else {
            paint(name);
        }
    }

    private void segment(double[] end) {
        segments.add(join(pen, end));
        pen = end;
    }

    private void paint(String name) {
        boolean strokes = STROKES.contains(name) || BOTH.contains(name);
        if (strokes) {
            segments.forEach(s -> rulings.line(s[0], s[1], s[2], s[3]));
            boxes.forEach(b -> rulings.framed(b[0], b[1], b[2], b[3]));
        } else if (FILLS.contains(name)) {
            boxes.forEach(b -> rulings.filled(b[0], b[1], b[2], b[3]));
            outline();
        }
        segments.clear();
        boxes.clear();
    }

    /** A filled outline of four sides may be a thin box too. */
    private void outline() {
        if (segments.size() == 3 || segments.size() == 4) {
            double[] a = segments.get(0);
            double[] c = segments.get(1);
            rulings.filled(a[0], a[1], c[2], c[3]);
        }
    }

    /** Where text has its places: from the left and the top of the page as it is looked at. */
    private double[] point(double x, double y) {
        Point2D.Float at =
                engine.getGraphicsState().getCurrentTransformationMatrix().transformPoint((float) x, (float) y);
        double left = at.getX() - area.getLowerLeftX();
        double bottom = at.getY() - area.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new double[] {bottom, left};
            case 180 -> new double[] {area.getWidth() - left, bottom};
            case 270 -> new double[] {area.getHeight() - bottom, area.getWidth() - left};
            default -> new double[] {left, area.getHeight() - bottom};
        };
    }

    private static double[] join(double[] from, double[] to) {
        return new double[] {from[0], from[1], to[0], to[1]};
    }
}
