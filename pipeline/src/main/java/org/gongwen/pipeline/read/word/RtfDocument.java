package org.gongwen.pipeline.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.DataTable;
import org.gongwen.pipeline.read.format.Piece;

/**
 * RTF 正文: the paragraphs and tables of a file (Rich Text Format 1.9.1). Numbers of lists are those that the writer
 * printed for readers that know no lists. Headers, footers, notes, pictures, and deleted and hidden text are left out.
 */
final class RtfDocument implements RtfScanner.Handler {
    private static final Set<String> SILENT = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "xe",
            "tc",
            "fldinst",
            "nonshppict",
            "filetbl",
            "sp",
            "nonesttables",
            "objdata",
            "pntxta",
            "pntxtb",
            "listtable",
            "listoverridetable",
            "revtbl",
            "shprslt");
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", " "),
            Map.entry("~", " "),
            Map.entry("_", "-"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "));
    private static final int DEEPEST = 100_000;

    private final Deque<RtfGroup> outer = new ArrayDeque<>();
    private final RtfText text = new RtfText();
    private final RtfText label = new RtfText();
    private final RtfTable table = new RtfTable();
    private final List<Piece> pieces = new ArrayList<>();
    private RtfGroup group = new RtfGroup();
    private int tooDeep;

    /** The paragraphs and tables of a file. */
    static List<Piece> read(byte[] bytes) {
        RtfDocument document = new RtfDocument();
        RtfScanner.scan(bytes, document);
        document.endParagraph(document.group.inTable);
        document.endTable();
        return document.pieces;
    }

    @Override
    public void open() {
        if (outer.size() >= DEEPEST) {
            tooDeep++;
            return;
        }
        outer.push(group);
        group = new RtfGroup(group);
        text.endSkipping();
    }

    @Override
    public void close() {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!outer.isEmpty()) {
            group = outer.pop();
            text.endSkipping();
        }
    }

    @Override
    public void text(int value) {
        group.optional = false;
        if (group.isShown()) {
            target().add(value, group.font);
        }
    }

    @Override
    public void word(String name, int number) {
        if (name.equals("*")) {
            group.optional = true;
            return;
        }
        boolean unknown = group.optional && !name.equals("shpinst");
        group.optional = false;
        if (unknown || SILENT.contains(name)) {
            group.silent = true;
        } else if (name.equals("fonttbl")) {
            group.fonts = true;
        } else if (name.equals("listtext") || name.equals("pntext")) {
            group.label = true;
            label.take();
        } else if (!group.silent) {
            apply(name, number);
        }
    }

    private void apply(String name, int number) {
        String character = CHARACTERS.get(name);
        if (character != null) {
            if (group.isShown()) {
                target().add(character);
            }
        } else if (!group.label && !table.define(name, number) && !breaks(name)) {
            setting(name, number);
        } else if (group.label) {
            setting(name, number);
        }
    }

    private boolean breaks(String name) {
        switch (name) {
            case "par", "line", "sect", "page", "column", "nestcell", "nestrow" -> endParagraph(group.inTable);
            case "cell" -> {
                endParagraph(true);
                table.endCell();
            }
            case "row" -> table.endRow();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void setting(String name, int number) {
        switch (name) {
            case "ansicpg" -> {
                text.codePage(number);
                label.codePage(number);
            }
            case "f" -> group.font = number;
            case "fcharset" -> {
                if (group.fonts) {
                    text.font(group.font, number);
                    label.font(group.font, number);
                }
            }
            case "uc" -> group.standIns = number;
            case "u" -> {
                if (group.isShown()) {
                    target().addUnicode(number, group.standIns);
                }
            }
            case "v" -> group.hidden = number != 0;
            case "deleted" -> group.deleted = number != 0;
            case "plain" -> group.plain();
            case "pard" -> group.inTable = false;
            case "intbl" -> group.inTable = true;
            default -> {}
        }
    }

    private RtfText target() {
        return group.label ? label : text;
    }

    private void endParagraph(boolean inTable) {
        String words = Blanks.strip(text.take());
        String number = number();
        if (!inTable) {
            endTable();
        }
        if (words.isEmpty()) {
            return;
        }
        String whole = number + words;
        if (inTable) {
            table.addParagraph(whole);
        } else {
            pieces.add(new Piece.Paragraph(whole));
        }
    }

    /** The printed number; bullets are none. */
    private String number() {
        String printed = Blanks.strip(label.take());
        if (printed.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || isCircled(c))) {
            return "";
        }
        char last = printed.charAt(printed.length() - 1);
        return last < 128 && Character.isLetterOrDigit(last) ? printed + " " : printed;
    }

    private static boolean isCircled(int character) {
        return character >= '①' && character <= '⑳';
    }

    private void endTable() {
        if (table.isEmpty()) {
            return;
        }
        DataTable read = table.take();
        if (read.holdsData()) {
            pieces.add(new Piece.Grid(read));
        } else {
            read.flattened().forEach(paragraph -> pieces.add(new Piece.Paragraph(paragraph)));
        }
    }
}
