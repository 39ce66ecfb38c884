package org.gongwen.extract.text;

import org.gongwen.schema.Direction;
import org.gongwen.schema.Role;
import org.jspecify.annotations.Nullable;

/**
 * 绑定结果: a quantity with all that binding found out about it.
 *
 * @param quantity the quantity
 * @param sectionPath its section
 * @param role what it does
 * @param roleRule the rule that found the role
 * @param indicator what it measures
 * @param indicatorRule the rule that found the indicator
 * @param direction level or change; null for deadlines
 * @param directionRule the rule that found the direction
 * @param deadline the deadline that governs it
 * @param sentenceStart first character of its sentence
 * @param sentenceEnd behind the last character of its sentence
 */
public record BoundTarget(
        Quantity quantity,
        String sectionPath,
        Role role,
        String roleRule,
        @Nullable String indicator,
        String indicatorRule,
        @Nullable Direction direction,
        String directionRule,
        @Nullable Quantity deadline,
        int sentenceStart,
        int sentenceEnd) {

    /** The same target under another deadline. */
    public BoundTarget under(Quantity otherDeadline) {
        return new BoundTarget(
                quantity,
                sectionPath,
                role,
                roleRule,
                indicator,
                indicatorRule,
                direction,
                directionRule,
                otherDeadline,
                sentenceStart,
                sentenceEnd);
    }
}
