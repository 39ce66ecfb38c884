package org.gongwen.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongwen.extract.bind.BindingRules;
import org.gongwen.extract.bind.TargetBinder;
import org.gongwen.extract.recognise.QuantityRecogniser;
import org.gongwen.extract.recognise.RecognitionRules;
import org.gongwen.extract.rule.Rule;
import org.gongwen.extract.structure.NoticeStructurer;
import org.gongwen.extract.text.Recognition;
import org.gongwen.extract.text.StructuredNotice;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** 公文抽取: structure, recognise, bind, in this order. Immutable; one instance serves all threads. */
public final class NoticeExtractor {
    private final NoticeStructurer structurer = new NoticeStructurer();
    private final QuantityRecogniser recogniser = new QuantityRecogniser();
    private final TargetBinder binder = new TargetBinder();

    /**
     * All rows of a notice.
     *
     * @param noticeId its id
     * @param source its path, as in the source column
     * @param parsed its parsed text
     */
    public Extraction extract(String noticeId, String source, ParsedNotice parsed) {
        return new RowMaker(noticeId, source, parsed.text(), read(parsed)).rows();
    }

    /**
     * The rows of a single line of text, read as body text; offsets point into the line.
     *
     * @param line the text
     * @param writtenDate the date against which 今年, 年底 … resolve, or null
     */
    public Extraction extractLine(String line, @Nullable LocalDate writtenDate) {
        return new RowMaker("", "", line, readLine(line, writtenDate)).rows();
    }

    /** What the stages make of a notice, with the rules that took part. */
    public Reading read(ParsedNotice parsed) {
        return read(structurer.structure(parsed));
    }

    /** What the stages make of a single line of body text, with the rules that took part. */
    public Reading readLine(String line, @Nullable LocalDate writtenDate) {
        return read(structurer.structureLine(line, writtenDate));
    }

    /** All rules that have examples of their own, stage by stage. */
    public static List<Rule<?>> rules() {
        List<Rule<?>> rules = new ArrayList<>(RecognitionRules.all());
        rules.addAll(BindingRules.all());
        return List.copyOf(rules);
    }

    private Reading read(StructuredNotice notice) {
        Recognition recognition = recogniser.recognise(notice);
        return new Reading(notice, recognition, binder.bind(notice, recognition));
    }
}
