package org.gongwen.extract.structure.layout;

import org.gongwen.extract.lexicon.TextPattern;
import org.gongwen.extract.structure.lexicon.Organisations;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.jspecify.annotations.Nullable;

/** 落款查找: finds signatures: lines of names with a date under them. */
final class SignatureFinder {
    private static final int MOST_NAMES = 12;
    private static final TextPattern OFFICIAL = TextPattern.of("(代|代理|副)?(省长|市长|县长|区长|州长|主席|主任|局长|厅长|部长|署长|行长).{2,6}");

    private final NormalNotice notice;
    private final Shape[] shapes;

    SignatureFinder(NormalNotice notice, Shape[] shapes) {
        this.notice = notice;
        this.shapes = shapes;
    }

    /** The first dated signature between from and to, or null. */
    @Nullable
    Signature first(int from, int to) {
        for (int i = from; i < to; i++) {
            if (shapes[i] == Shape.DATE || shapes[i] == Shape.SIGNED_DATE) {
                return at(from, i);
            }
        }
        return null;
    }

    /** Lines of names without a date directly behind a sentence, between from and to; null where there are none. */
    @Nullable
    Signature undated(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isName(i)) {
                int end = i + 1;
                while (end < to && isName(end)) {
                    end++;
                }
                return new Signature(new TextRun(i, end), -1, null);
            }
        }
        return null;
    }

    private Signature at(int from, int date) {
        String text = text(date);
        boolean together = shapes[date] == Shape.SIGNED_DATE;
        int first = date;
        while (first > from && date - first < MOST_NAMES && isName(first - 1)) {
            first--;
        }
        PrintedDate written = together ? PrintedDate.trailing(text) : PrintedDate.whole(text);
        return new Signature(new TextRun(first, together ? date + 1 : date), date, written);
    }

    boolean isName(int index) {
        if (shapes[index] != Shape.LINE) {
            return false;
        }
        String text = text(index);
        return Organisations.isName(text) || isBracketed(text) || isOfficial(text);
    }

    /** （爱国卫生运动委员会）（代章） under the name proper. */
    private static boolean isBracketed(String text) {
        return text.startsWith("(") && text.endsWith(")") && text.length() <= 40 && !text.contains("试行");
    }

    /** 市长 张三 under an order. */
    private static boolean isOfficial(String text) {
        return text.length() <= 12 && OFFICIAL.fits(text);
    }

    private String text(int index) {
        return notice.text(notice.paragraphs().get(index));
    }
}
