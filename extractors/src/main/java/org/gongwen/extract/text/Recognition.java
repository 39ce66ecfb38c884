package org.gongwen.extract.text;

import java.util.List;

/**
 * 识别结果: what recognition hands to binding.
 *
 * @param quantities in text order, never overlapping
 * @param refusals numbers that are no targets, in text order
 * @param findings what could not be read for sure
 */
public record Recognition(List<Quantity> quantities, List<Refusal> refusals, List<Finding> findings) {
    /** Copies its lists. */
    public Recognition {
        quantities = List.copyOf(quantities);
        refusals = List.copyOf(refusals);
        findings = List.copyOf(findings);
    }

    /**
     * 非指标: a number that is no target.
     *
     * @param span the number and its unit
     * @param rule id of the rule that refused it
     */
    public record Refusal(Span span, String rule) {}
}
