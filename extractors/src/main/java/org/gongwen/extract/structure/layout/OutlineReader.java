package org.gongwen.extract.structure.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gongwen.extract.structure.label.Label;
import org.gongwen.extract.structure.lexicon.Genres;
import org.gongwen.extract.structure.normal.NormalNotice;
import org.gongwen.extract.structure.normal.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * 版面判读: tells the parts of a notice: page header, covering letter, notice proper, signature, attachments, page tail.
 */
public final class OutlineReader {
    private final NormalNotice notice;
    private final int count;
    private final Shape[] shapes;
    private final @Nullable Label[] labels;
    private final TitleFinder titles;
    private final SignatureFinder signatures;
    private final AttachmentFinder attachments;

    private OutlineReader(NormalNotice notice) {
        this.notice = notice;
        this.count = notice.paragraphs().size();
        this.shapes = new Shape[count];
        this.labels = new Label[count];
        readShapes();
        new TableOfContents(notice, shapes, labels).takeOut();
        this.titles = new TitleFinder(notice, shapes);
        this.signatures = new SignatureFinder(notice, shapes);
        this.attachments = new AttachmentFinder(notice, shapes, labels, signatures);
    }

    /** Reads the layout of a notice. */
    public static Outline read(NormalNotice notice) {
        return new OutlineReader(notice).outline();
    }

    /** The layout of text without header: every paragraph is body text. */
    public static Outline ofBody(NormalNotice notice) {
        OutlineReader reader = new OutlineReader(notice);
        List<ParagraphKind> kinds = new ArrayList<>();
        notice.paragraphs().forEach(p -> kinds.add(p.inTable() ? ParagraphKind.CELL : ParagraphKind.BODY));
        int first = reader.firstLabel(0);
        List<@Nullable Label> labels = Arrays.asList(reader.labels);
        return new Outline(kinds, labels, 0, first, null, null, List.of(), null, List.of(), reader.count);
    }

    private void readShapes() {
        Shapes reader = new Shapes(notice);
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = notice.paragraphs().get(i);
            labels[i] = reader.label(i);
            shapes[i] = reader.of(paragraph, labels[i]);
        }
    }

    private Outline outline() {
        int bodyStart = new BodyStart(notice, shapes).find();
        TextRun headTitle = titles.lastByGenre(0, bodyStart);
        int firstLabel = firstLabel(bodyStart);
        Set<String> issued = IssuedTitles.of(notice, bodyStart, firstLabel, text(headTitle));
        TextRun bodyTitle = bodyTitle(issued, bodyStart, firstLabel);
        int properStart = bodyTitle == null ? bodyStart : bodyTitle.to();
        boolean titled = bodyTitle != null && (firstLabel == count || bodyTitle.from() > firstLabel);
        Signature letter = signatures.first(bodyStart, titled && bodyTitle != null ? bodyTitle.from() : firstLabel);
        boolean covering = letter != null && (firstLabel < count || bodyTitle != null);
        int mainFrom = letter != null && covering ? Math.max(properStart, letter.to()) : properStart;
        List<Attachment> found = attachments.find(Math.max(mainFrom, bodyStart), count);
        int mainTo = Math.min(found.isEmpty() ? count : found.get(0).mark(), secondCopy(firstLabel));
        Signature own = covering
                ? signatures.first(Math.max(mainFrom, firstLabel), mainTo)
                : ownSignature(firstLabel, mainFrom, mainTo);
        int mainEnd = mainEnd(mainFrom, mainTo, own);
        Signature signature = covering ? letter : own == null ? undated(bodyStart, mainEnd, mainTo, firstLabel) : own;
        int textEnd = found.isEmpty() ? mainEnd : attachmentEnd(found);
        ParagraphKind[] kinds = new KindReader(notice, shapes, attachments, signatures)
                .kinds(bodyStart, firstLabel, headTitle, bodyTitle, mainEnd, found, textEnd, letter);
        return new Outline(
                Arrays.asList(kinds),
                Arrays.asList(labels),
                bodyStart,
                firstLabel,
                headTitle,
                bodyTitle,
                List.copyOf(issued),
                signature,
                found,
                textEnd);
    }

    private int firstLabel(int from) {
        for (int i = from; i < count; i++) {
            if (shapes[i] == Shape.LABELLED && !attachments.isListed(i)) {
                return i;
            }
        }
        return count;
    }

    /** Where a page prints the notice once more, for large type: a salutation that repeats the first one. */
    private int secondCopy(int firstLabel) {
        Paragraph first = null;
        for (int i = 0; i < count; i++) {
            if (shapes[i] != Shape.SALUTATION) {
                continue;
            }
            Paragraph salutation = notice.paragraphs().get(i);
            if (first == null && i < firstLabel) {
                first = salutation;
            } else if (first != null && i > firstLabel && notice.text(first).equals(notice.text(salutation))) {
                return i;
            }
        }
        return count;
    }

    private @Nullable TextRun bodyTitle(Set<String> issued, int bodyStart, int firstLabel) {
        int from = Math.min(bodyStart + 1, firstLabel);
        TextRun named = issued.isEmpty() ? null : titles.named(issued, from, firstLabel);
        if (named != null && !isAttached(named)) {
            return named;
        }
        TextRun behind = issued.isEmpty() ? null : titledBehindSignature(issued, firstLabel);
        if (behind != null) {
            return behind;
        }
        Signature letter = signatures.first(from, firstLabel);
        return letter == null || firstLabel == count ? null : titles.firstByGenre(letter.to(), firstLabel);
    }

    /** 附件 above 任务分解表: a table that goes with the letter; a plan or rules under such a mark are the notice proper. */
    private boolean isAttached(TextRun title) {
        String name = text(title);
        return title.from() > 0
                && shapes[title.from() - 1] == Shape.ATTACHMENT
                && name != null
                && Genres.of(name) == null;
    }

    /** A letter with ordinals of its own: what it issues stands under its title behind the letter's signature. */
    private @Nullable TextRun titledBehindSignature(Set<String> issued, int firstLabel) {
        for (int i = firstLabel + 1; i < count; i++) {
            boolean signed =
                    shapes[i - 1] == Shape.DATE || shapes[i - 1] == Shape.SIGNED_DATE || shapes[i - 1] == Shape.REMARK;
            TextRun title = signed && shapes[i] == Shape.LINE ? titles.named(issued, i, i + 1) : null;
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    private @Nullable Signature ownSignature(int firstLabel, int mainFrom, int mainTo) {
        int from = Math.min(firstLabel < count ? Math.max(firstLabel, mainFrom) : mainFrom, mainTo);
        Signature found = signatures.first(from, mainTo);
        while (found != null && found.names().from() == found.names().to() && goesOnInSections(found.to(), mainTo)) {
            found = signatures.first(found.to(), mainTo);
        }
        return found;
    }

    /** Whether sections follow: a date alone above them is part of the text. */
    private boolean goesOnInSections(int from, int to) {
        for (int i = from; i < to; i++) {
            if (shapes[i] == Shape.LABELLED && !attachments.isListed(i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Signature undated(int bodyStart, int mainEnd, int mainTo, int firstLabel) {
        Signature letter = firstLabel < count ? signatures.undated(bodyStart, firstLabel) : null;
        return letter != null && mainEnd > firstLabel
                ? letter
                : signatures.undated(mainEnd, Math.min(mainTo, mainEnd + 4));
    }

    /** Behind the last paragraph of the notice proper: what follows is signature, list of attachments or page tail. */
    private int mainEnd(int from, int to, @Nullable Signature own) {
        int limit = own == null ? to : goesOnBehind(own, to) ? to : own.from();
        int end = from;
        for (int i = from; i < limit; i++) {
            boolean content = shapes[i] == Shape.SENTENCE
                    || shapes[i] == Shape.LABELLED && !attachments.isListed(i)
                    || shapes[i] == Shape.CELL;
            if (content) {
                end = i + 1;
            }
        }
        while (limit < to && end > from && end < limit && shapes[end] == Shape.LINE && !attachments.isListed(end)) {
            end++;
        }
        return end;
    }

    /** Whether sections follow the signature under a title of their own. */
    private boolean goesOnBehind(Signature own, int to) {
        for (int i = own.to(); i < to; i++) {
            if (shapes[i] == Shape.LABELLED) {
                return titles.firstByGenre(own.to(), i) != null;
            }
        }
        return false;
    }

    private int attachmentEnd(List<Attachment> found) {
        Attachment last = found.get(found.size() - 1);
        int content = last.title().to();
        for (int i = last.title().to(); i < last.to(); i++) {
            if (shapes[i] == Shape.SENTENCE || shapes[i] == Shape.LABELLED || shapes[i] == Shape.CELL) {
                content = i + 1;
            }
        }
        int end = content;
        while (end < last.to() && shapes[end] != Shape.PAGE && shapes[end] != Shape.COLOPHON) {
            end++;
        }
        return end;
    }

    private @Nullable String text(@Nullable TextRun run) {
        if (run == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        for (int i = run.from(); i < run.to(); i++) {
            lines.add(notice.text(notice.paragraphs().get(i)));
        }
        return String.join("", lines);
    }
}
