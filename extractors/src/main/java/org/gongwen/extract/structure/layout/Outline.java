package org.gongwen.extract.structure.layout;

import java.util.List;
import org.gongwen.extract.structure.label.Label;
import org.jspecify.annotations.Nullable;

/**
 * 版面: what each paragraph of a notice is, and where its parts start.
 *
 * @param kinds the kind of each paragraph
 * @param labels for each paragraph the ordinal that opens a section with it, or null
 * @param bodyStart index of the first paragraph behind page header, title and document number
 * @param firstSection index of the first paragraph that opens a section; the text's end where none does
 * @param headTitle the title above the salutation, or null
 * @param bodyTitle the title of what a covering letter issues, or null
 * @param issued names of what the notice issues, as {@link TitleFinder#bare} writes them
 * @param signature the signature, or null
 * @param attachments attachments with content of their own
 * @param textEnd index behind the last paragraph that belongs to a section
 */
public record Outline(
        List<ParagraphKind> kinds,
        List<@Nullable Label> labels,
        int bodyStart,
        int firstSection,
        @Nullable TextRun headTitle,
        @Nullable TextRun bodyTitle,
        List<String> issued,
        @Nullable Signature signature,
        List<Attachment> attachments,
        int textEnd) {}
