package org.gongwen.extract.recognise;

import java.util.BitSet;

/** 触发字: the characters at which a quantity may start; the scan looks no further elsewhere. */
final class Triggers {
    private static final String NUMBERS = "0123456789一二三四五六七八九十两百千万亿半〇零";
    private static final String DATES_AND_RATIOS = "今本明次后年全上下第“\"减翻对";
    private static final BitSet NUMBER = of(NUMBERS);
    private static final BitSet TRIGGER = of(NUMBERS + DATES_AND_RATIOS);

    private Triggers() {}

    static boolean isTrigger(char c) {
        return TRIGGER.get(c);
    }

    static boolean opensNumber(char c) {
        return NUMBER.get(c);
    }

    private static BitSet of(String characters) {
        BitSet set = new BitSet(Character.MAX_VALUE);
        characters.chars().forEach(set::set);
        return set;
    }
}
