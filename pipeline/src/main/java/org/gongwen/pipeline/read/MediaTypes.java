package org.gongwen.pipeline.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.PackedParts;
import org.gongwen.pipeline.read.text.Encodings;

/**
 * 媒体类型: what kind of file contents are. The bytes decide; the name's ending only tells text formats apart.
 */
final class MediaTypes {
    static final String TEXT = "text/plain";
    static final String MARKDOWN = "text/markdown";
    static final String HTML = "text/html";
    static final String CSV = "text/csv";
    static final String JSON_LINES = "application/jsonl";
    static final String PDF = "application/pdf";
    static final String OFD = "application/ofd";
    static final String RTF = "application/rtf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String OLE = "application/x-tika-msoffice";
    static final String DOC = "application/msword";
    static final String XLS = "application/vnd.ms-excel";
    static final String ZIP = "application/zip";
    static final String TAR = "application/x-tar";
    static final String GZIP = "application/gzip";
    static final String SEVEN_ZIP = "application/x-7z-compressed";
    static final String RAR = "application/vnd.rar";
    static final String MAIL = "message/rfc822";
    static final String MHT = "multipart/related";
    static final List<String> PICTURES = List.of("image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff");
    static final String UNKNOWN = "application/octet-stream";
    private static final int SAMPLE = 8192;
    private static final int TAGS_IN_TEXT = 6;
    private static final Map<String, String> MAGIC = Map.ofEntries(
            Map.entry("%PDF-", PDF),
            Map.entry("{\\rtf", RTF),
            Map.entry("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", OLE),
            Map.entry("7z\u00bc\u00af\u0027\u001c", SEVEN_ZIP),
            Map.entry("Rar!\u001a\u0007", RAR),
            Map.entry("\u001f\u008b", GZIP),
            Map.entry("PK\u0003\u0004", ZIP),
            Map.entry("PK\u0005\u0006", ZIP),
            Map.entry("\u0089PNG", "image/png"),
            Map.entry("\u00ff\u00d8\u00ff", "image/jpeg"),
            Map.entry("GIF8", "image/gif"),
            Map.entry("BM\u0036", "image/bmp"),
            Map.entry("II*\u0000", "image/tiff"),
            Map.entry("MM\u0000*", "image/tiff"));
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)<(!doctype\\s+html|html|head|body|div|table|p|meta|span|article|section|h[1-6]|ul|br)\\b[^<]{0,2000}>");
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "(?is)\\A\\s*(from|to|subject|date|mime-version|received|return-path|message-id|content-type|snapshot-content-location|x-[\\w-]+):.*");
    private static final Pattern RELATED = Pattern.compile("(?is).*content-type:\\s*multipart/related.*");

    private MediaTypes() {}

    /** The media type of the contents. */
    static String of(Content content) {
        byte[] bytes = content.bytes();
        String start = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
            if (start.startsWith(magic.getKey())) {
                return magic.getValue().equals(ZIP) ? packed(content) : magic.getValue();
            }
        }
        if (start.indexOf("%PDF-") >= 0 && start.indexOf("%PDF-") < 1024) {
            return PDF;
        }
        if (start.length() > 262 && start.startsWith("ustar", 257)) {
            return TAR;
        }
        return isBinary(bytes) ? UNKNOWN : text(start, ending(content.name()));
    }

    private static String text(String start, String ending) {
        if (List.of("mht", "mhtml", "eml").contains(ending)
                || MAIL_HEADER.matcher(start).matches()
                        && start.toLowerCase(Locale.ROOT).contains("mime-version:")) {
            return RELATED.matcher(start).matches() && !ending.equals("eml") ? MHT : MAIL;
        }
        if (List.of("jsonl", "ndjson", "json").contains(ending)
                && (start.strip().startsWith("{") || start.strip().startsWith("["))) {
            return JSON_LINES;
        }
        if (List.of("md", "markdown").contains(ending)) {
            return MARKDOWN;
        }
        if (List.of("csv", "tsv").contains(ending)) {
            return CSV;
        }
        boolean named =
                List.of("html", "htm", "shtml", "xhtml", "jsp", "aspx", "php").contains(ending);
        int enough = ending.equals("txt") ? TAGS_IN_TEXT : 1;
        return named || MARKUP.matcher(start).results().limit(enough).count() == enough ? HTML : TEXT;
    }

    private static String packed(Content content) {
        try (PackedParts parts = PackedParts.open(content, StandardCharsets.UTF_8)) {
            for (ZipArchiveEntry entry : parts.entries()) {
                String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                if (name.equals("word/document.xml")) {
                    return DOCX;
                } else if (name.equals("xl/workbook.xml")) {
                    return XLSX;
                } else if (name.equals("ofd.xml")) {
                    return OFD;
                }
            }
            return ZIP;
        } catch (IOException | IllegalArgumentException e) {
            return byEnding(ending(content.name()));
        }
    }

    private static String byEnding(String ending) {
        return switch (ending) {
            case "docx" -> DOCX;
            case "xlsx" -> XLSX;
            case "ofd" -> OFD;
            default -> ZIP;
        };
    }

    /** Control characters that no text has, other than in UTF-16. */
    private static boolean isBinary(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE);
        int odd = 0;
        for (int i = 0; i < sample; i++) {
            int b = bytes[i];
            odd += b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0b && b != 0x1a
                    ? 1
                    : 0;
        }
        return odd * 50 > sample && !Encodings.isUtf16(bytes);
    }

    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
