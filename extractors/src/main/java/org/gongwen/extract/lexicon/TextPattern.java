package org.gongwen.extract.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 句式: a regular expression of {@link Pattern} that is run only on texts with the characters that each of its matches
 * needs, and only where a match can start. Most of the patterns tried on a clause speak of something else, so most are
 * refused without being run.
 */
public final class TextPattern {
    private final Pattern pattern;
    private final PatternOutline outline;
    private final @Nullable NeededCharacters needed;

    private TextPattern(String regex) {
        pattern = Pattern.compile(regex);
        outline = PatternOutline.of(regex);
        needed = NeededCharacters.of(outline);
    }

    /**
     * The pattern of an expression.
     *
     * @throws IllegalArgumentException if it is none, or has flags, quotations or classes within classes
     */
    public static TextPattern of(String regex) {
        return new TextPattern(regex);
    }

    /** Whether it matches somewhere in the text. */
    public boolean in(CharSequence text) {
        if (!mayMatch(text)) {
            return false;
        }
        Matcher matcher = matcher(text);
        if (outline.atStart()) {
            return matcher.lookingAt();
        }
        int first = outline.atEnd() ? text.length() - outline.longest() - 1 : 0;
        if (first > 0) {
            matcher.region(first, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
        }
        return matcher.find();
    }

    /** Whether it matches the whole text. */
    public boolean fits(CharSequence text) {
        return mayMatch(text) && matcher(text).matches();
    }

    /** Whether it matches at the start of the text. */
    public boolean opens(CharSequence text) {
        return mayMatch(text) && matcher(text).lookingAt();
    }

    /** The text with the first match taken out. */
    public String cutFirst(String text) {
        return mayMatch(text) ? pattern.matcher(text).replaceFirst("") : text;
    }

    /** The text with all matches taken out. */
    public String cutAll(String text) {
        return mayMatch(text) ? pattern.matcher(text).replaceAll("") : text;
    }

    /** The first match, for its parts and its place; null where there is none. */
    public @Nullable Matcher find(CharSequence text) {
        Matcher matcher = mayMatch(text) ? matcher(text) : null;
        return matcher != null && matcher.find() ? matcher : null;
    }

    /** For what the other methods do not tell. */
    public Matcher matcher(CharSequence text) {
        return pattern.matcher(text.toString());
    }

    private boolean mayMatch(CharSequence text) {
        return needed == null
                || needed.mayBeIn(text instanceof Stretch stretch ? stretch.summary() : CharacterSummary.of(text));
    }
}
