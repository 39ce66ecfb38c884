package org.gongwen.extract.recognise;

import java.util.List;
import org.gongwen.extract.rule.Rule;

/** 识别规则: the rules of this stage. */
public final class RecognitionRules {
    private RecognitionRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> all() {
        return List.copyOf(Refusals.RULES);
    }
}
