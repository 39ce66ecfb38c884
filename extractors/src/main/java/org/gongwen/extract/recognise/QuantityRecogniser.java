package org.gongwen.extract.recognise;

import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.text.Finding;
import org.gongwen.extract.text.Passage;
import org.gongwen.extract.text.Quantity;
import org.gongwen.extract.text.Recognition;
import org.gongwen.extract.text.Recognition.Refusal;
import org.gongwen.extract.text.Span;
import org.gongwen.extract.text.StructuredNotice;
import org.gongwen.schema.Kind;
import org.gongwen.schema.ProblemCode;
import org.jspecify.annotations.Nullable;

/** 识别: the entry of the stage. Immutable; one instance serves all threads. */
public final class QuantityRecogniser {
    /** The quantities of a notice, each passage in one scan. */
    public Recognition recognise(StructuredNotice notice) {
        Integer year = notice.header().referenceYear();
        String text = notice.text().text();
        Scan scan = new Scan(text, year == null ? 0 : year, BoundDefinition.of(text), notice.unitLists());
        notice.passages().forEach(scan::passage);
        return new Recognition(SharedBounds.apply(text, scan.quantities), scan.refusals, scan.findings);
    }

    private static final class Scan {
        private final String text;
        private final int referenceYear;
        private final BoundDefinition bounds;
        private final List<Span> unitLists;
        private int nextList;
        private final List<Quantity> quantities = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Scan(String text, int referenceYear, BoundDefinition bounds, List<Span> unitLists) {
            this.text = text;
            this.referenceYear = referenceYear;
            this.bounds = bounds;
            this.unitLists = unitLists;
        }

        void passage(Passage passage) {
            PassageScan scan = null;
            int at = passage.start();
            while (at < passage.end()) {
                at = skipUnitList(at);
                if (at < passage.end() && Triggers.isTrigger(text.charAt(at))) {
                    if (scan == null) {
                        scan = new PassageScan(passage);
                    }
                    at = scan.read(at);
                } else {
                    at++;
                }
            }
        }

        private int skipUnitList(int at) {
            while (nextList < unitLists.size() && unitLists.get(nextList).end() <= at) {
                nextList++;
            }
            boolean inside =
                    nextList < unitLists.size() && unitLists.get(nextList).start() <= at;
            return inside ? unitLists.get(nextList).end() : at;
        }

        /** One passage that holds at least one trigger. */
        private final class PassageScan {
            private final Passage passage;
            private final int floor;
            private final int limit;
            private @Nullable Mask mask;
            private final PeriodReader periods;
            private final QuantityReader numbers;

            PassageScan(Passage passage) {
                this.passage = passage;
                floor = passage.start();
                limit = passage.end();
                periods = new PeriodReader(text, floor, limit, referenceYear);
                numbers = new QuantityReader(text, floor, limit);
            }

            /** Reads at a trigger; returns where to go on. */
            int read(int at) {
                int run = NumeralReader.endOfLongRun(text, at, limit);
                if (run > at) {
                    refusals.add(new Refusal(new Span(at, run), "refuse/long-run"));
                    return run;
                }
                Quantity period = isInsideNumber(at) ? null : periods.read(at);
                if (period != null) {
                    return period(period);
                }
                RatioReader.Ratio ratio = RatioReader.read(text, at, limit);
                if (ratio != null) {
                    return ratio(ratio);
                }
                if (!Triggers.opensNumber(text.charAt(at))) {
                    return at + 1;
                }
                QuantityReader.Reading reading = numbers.read(at);
                if (reading == null || reading.meaning().unit().isEmpty()) {
                    QuantityReader.Reading cell = CellReader.read(text, at, passage);
                    reading = cell != null ? cell : reading;
                }
                return reading == null ? withoutUnit(at) : number(reading);
            }

            /** A number that counts and measures nothing. */
            private int withoutUnit(int at) {
                int end = numbers.behindNumber(at);
                if (NumeralReader.isDigit(text.charAt(at)) || end - at > 1) {
                    refusals.add(new Refusal(new Span(at, end), "refuse/no-unit"));
                }
                return end;
            }

            private boolean isInsideNumber(int at) {
                return at > floor
                        && NumeralReader.isDigit(text.charAt(at))
                        && NumeralReader.isDigit(text.charAt(at - 1));
            }

            private int period(Quantity period) {
                Candidate candidate = candidate(
                        period.start(),
                        period.end(),
                        period.end(),
                        Kind.DEADLINE,
                        "",
                        Numeral.Form.ARABIC,
                        false,
                        false);
                if (accept(candidate)) {
                    quantities.add(CellReader.due(text, period, passage));
                    doubt(period);
                }
                return period.end();
            }

            /** 12月前 may or may not mean the month itself; a date without a year stays open. */
            private void doubt(Quantity deadline) {
                Quantity.Period period = deadline.period();
                String tail = text.substring(deadline.end(), deadline.extent().end());
                char last = text.charAt(deadline.end() - 1);
                if (period == null || (period.start() == null && period.end() == null)) {
                    findings.add(finding(ProblemCode.UNRESOLVED_DATE, deadline));
                } else if (tail.endsWith("前") && (last == '月' || last == '年')) {
                    findings.add(finding(ProblemCode.AMBIGUOUS_DATE, deadline));
                }
            }

            private Finding finding(ProblemCode code, Quantity quantity) {
                return new Finding(code, code.meaning() + " " + code.advice(), quantity.start(), quantity.end());
            }

            private int ratio(RatioReader.Ratio ratio) {
                Candidate candidate = candidate(
                        ratio.start(),
                        ratio.end(),
                        ratio.end(),
                        Kind.RATE,
                        ratio.unit(),
                        Numeral.Form.CHINESE,
                        false,
                        false);
                RatioReader.@Nullable Ratio upper = upperRatio(ratio);
                int end = upper == null ? ratio.end() : upper.end();
                if (accept(candidate)) {
                    UnitMeaning meaning = Units.named(ratio.unit());
                    Comparators.Bound bound =
                            Comparators.read(text, floor, limit, new Span(ratio.start(), end), Kind.RATE, false);
                    quantities.add(Quantities.of(
                            ratio.start(),
                            end,
                            ratio.value(),
                            upper == null ? null : upper.value(),
                            meaning,
                            bound,
                            bounds,
                            ratio.rule()));
                }
                return end;
            }

            /** 百分之三至百分之五: the high end of a range. */
            private RatioReader.@Nullable Ratio upperRatio(RatioReader.Ratio low) {
                int next = numbers.skipConnector(low.end());
                RatioReader.Ratio high =
                        next == low.end() || next >= limit ? null : RatioReader.read(text, next, limit);
                boolean range = high != null
                        && high.unit().equals(low.unit())
                        && high.value().compareTo(low.value()) > 0;
                return range ? high : null;
            }

            private int number(QuantityReader.Reading reading) {
                Candidate candidate = candidate(
                        reading.start(),
                        reading.end(),
                        reading.unitStart(),
                        reading.meaning().kind(),
                        reading.meaning().unit(),
                        reading.form(),
                        reading.more(),
                        reading.value().intValue() <= 10 && reading.unitStart() - reading.start() == 1);
                if (accept(candidate)) {
                    Comparators.Bound bound = Comparators.read(
                            text,
                            floor,
                            limit,
                            new Span(reading.start(), reading.end()),
                            reading.meaning().kind(),
                            reading.more());
                    quantities.add(Quantities.of(
                            reading.start(),
                            reading.end(),
                            reading.value(),
                            reading.upper(),
                            reading.meaning(),
                            bound,
                            bounds,
                            reading.rule()));
                }
                return reading.end();
            }

            private Candidate candidate(
                    int start,
                    int end,
                    int unitStart,
                    Kind kind,
                    String unit,
                    Numeral.Form form,
                    boolean more,
                    boolean small) {
                Mask marks = mask == null ? Mask.of(text, floor, limit) : mask;
                mask = marks;
                return new Candidate(text, floor, limit, marks, start, end, unitStart, kind, unit, form, more, small);
            }

            private boolean accept(Candidate candidate) {
                @Nullable String rule = Refusals.refuse(candidate);
                if (rule != null) {
                    refusals.add(new Refusal(new Span(candidate.start(), candidate.end()), rule));
                }
                return rule == null;
            }
        }
    }
}
