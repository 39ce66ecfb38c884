package org.gongwen.extract.recognise;

import java.util.stream.Collectors;
import org.gongwen.extract.lexicon.Lexicon;
import org.gongwen.extract.lexicon.Lexicon.Match;
import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.recognise.Numeral.Form;
import org.gongwen.extract.unit.Regions;

/** 数字地名: regions whose names start as a quantity does (三元区, 五台县, 七台河), and towns named so (六户镇). */
final class PlaceNames {
    private static final Lexicon<Boolean> REGIONS = new Lexicon<>(Regions.names().stream()
            .filter(name -> name.length() >= 3 && Triggers.opensNumber(name.charAt(0)))
            .collect(Collectors.toMap(name -> name, name -> true)));
    private static final TextPattern TOWN = TextPattern.of("(?:镇|乡|街道|屯|庄)(?![办属村级民上长企干里卫镇乡区])");

    private PlaceNames() {}

    /** Whether the candidate is the beginning of the name of a region or of a town. */
    static boolean isPlace(Candidate c) {
        Match<Boolean> region = REGIONS.startingAt(c.text(), c.start(), c.limit());
        if (region != null && region.end() > c.end()) {
            return !continues(c.text(), region.end(), c.limit());
        }
        boolean brief = c.form() == Form.CHINESE && c.end() - c.start() == 2 && !c.isUnit("个");
        return brief && TOWN.opens(c.tail(6)) && !Words.endInDeed(c.head(8));
    }

    /** 五台县级终端: the level belongs to the next word. */
    private static boolean continues(CharSequence text, int end, int limit) {
        return end < limit && "级属管办".indexOf(text.charAt(end)) >= 0;
    }
}
