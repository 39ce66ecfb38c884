package org.gongwen.extract.bind;

/**
 * 词: a word with its part of speech, as HanLP names it.
 *
 * @param text the word
 * @param nature its part of speech: n noun, v verb, vn verbal noun, p preposition …
 */
record Word(String text, String nature) {
    boolean isVerb() {
        return nature.equals("v") || nature.equals("vi") || nature.equals("vg") || nature.equals("vd");
    }

    boolean isNoun() {
        return nature.startsWith("n")
                || nature.startsWith("g")
                || nature.equals("vn")
                || nature.equals("an")
                || nature.equals("j");
    }

    /** What stands for a name though it is no noun of the dictionary: idioms, letters, places, attributes of a kind. */
    boolean isNameLike() {
        return switch (nature) {
            case "l", "i", "nx", "x", "b", "s", "k" -> true;
            case "a" -> text.length() > 1;
            default -> false;
        };
    }

    boolean isPreposition() {
        return nature.equals("p");
    }

    boolean isAdverb() {
        return nature.equals("d") || nature.equals("ad");
    }

    boolean isMark() {
        return nature.equals("w") || (text.length() == 1 && "、,，;；:：()“”\"‘’".indexOf(text.charAt(0)) >= 0);
    }

    boolean isQuote() {
        return text.length() == 1 && "“”\"‘’《》".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a noun phrase may open with it. */
    boolean opensNounPhrase() {
        return isNoun()
                || isVerb()
                || isQuote()
                || switch (nature) {
                    case "a", "b", "f", "s", "i", "l", "nx", "t" -> true;
                    default -> false;
                };
    }
}
