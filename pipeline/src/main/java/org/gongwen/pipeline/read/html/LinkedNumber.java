package org.gongwen.pipeline.read.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.PageChrome;
import org.gongwen.pipeline.read.format.Piece;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * 链接文号: the document number that stands only at the front of the name of the notice's own file, to which the page
 * links (临政办发〔2013〕158号…关于印发…办法的通知.doc). The name of another notice's file gives none.
 */
final class LinkedNumber {
    private static final Pattern NAME =
            Pattern.compile("^([\\u4e00-\\u9fff]{2,16}[〔\\[（(【［]\\d{4}[〕\\]）)】］]第?\\d{1,5}号)(.*)$");
    private static final int LONGEST = 200;
    private static final int FIRST_PIECES = 40;

    private LinkedNumber() {}

    /** Adds the number to what the page says of its notice, unless it says one. */
    static void collect(Element body, List<Piece> pieces, NoticeBuilder notice) {
        if (notice.build().metadata().values().stream().anyMatch(NoticeEdges::isDocumentNumber)) {
            return;
        }
        List<String> titles = pieces.stream()
                .limit(FIRST_PIECES)
                .map(Piece::words)
                .filter(NoticeEdges::isTitle)
                .map(Blanks::remove)
                .toList();
        for (Element link : body.getElementsByTag("a")) {
            for (String name : names(link)) {
                String number = number(name, titles);
                if (number != null) {
                    notice.metadata("文号", number);
                    return;
                }
            }
        }
    }

    /** What the link calls its file: its text, its title, the end of its address. */
    private static List<String> names(Element link) {
        return Stream.of(link.text(), link.attr("title"), fileIn(link.attr("href")))
                .map(Blanks::remove)
                .filter(name -> name.length() <= LONGEST && PageChrome.isFileName(name))
                .toList();
    }

    private static String fileIn(String address) {
        if (address.indexOf('%') < 0 || address.length() > LONGEST * 9) {
            return address.substring(start(address));
        }
        try {
            String plain = URLDecoder.decode(address, StandardCharsets.UTF_8);
            return plain.substring(start(plain));
        } catch (IllegalArgumentException noEscape) {
            return "";
        }
    }

    private static int start(String address) {
        return 1 + Math.max(address.lastIndexOf('/'), address.lastIndexOf('='));
    }

    private static @Nullable String number(String name, List<String> titles) {
        Matcher numbered = NAME.matcher(name.substring(0, name.lastIndexOf('.')));
        if (!numbered.matches()) {
            return null;
        }
        String rest = numbered.group(2);
        boolean own = rest.isEmpty() || titles.stream().anyMatch(title -> rest.contains(title) || isPart(rest, title));
        return own ? numbered.group(1) : null;
    }

    private static boolean isPart(String rest, String title) {
        return rest.length() >= 8 && title.contains(rest);
    }
}
