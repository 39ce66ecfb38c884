package org.gongwen.pipeline.read.records;

import java.util.Map;
import org.gongwen.pipeline.read.format.Blanks;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.pipeline.read.html.HtmlReader;
import org.gongwen.pipeline.read.records.JsonRecords.JsonRecord;
import org.gongwen.pipeline.read.text.Encodings;
import org.jspecify.annotations.Nullable;

/** 记录读取: from a record to a notice; its other fields go to the metadata by their names. */
public final class RecordReader {
    private static final int HEAD = 400;
    private final RecordFields names;
    private final HtmlReader pages = new HtmlReader();

    /** A reader of records with fields of such names. */
    public RecordReader(RecordFields names) {
        this.names = names;
    }

    /** Reads a record. */
    public void read(JsonRecord record, NoticeBuilder notice) throws ReadFailure {
        Map<String, String> fields = record.fields();
        if (fields == null) {
            throw ReadFailure.damaged("The record is no JSON object. Fetch it again.");
        }
        String content = first(fields, names.content());
        if (content == null) {
            throw ReadFailure.empty("The record has none of the fields " + names.content() + ". Name its body field.");
        }
        fields.forEach((name, value) -> {
            if (!names.content().contains(name) && value.length() <= 500) {
                notice.metadata(name, value);
            }
        });
        String title = first(fields, names.title());
        if (title != null && isMissing(title, content)) {
            notice.paragraph(title);
        }
        if (content.matches("(?is).*</?(p|div|br|table|td|span|html)\\b[^<]{0,2000}>.*")) {
            pages.read(content, notice);
        } else {
            notice.lines(Encodings.normaliseLineEnds(content));
        }
    }

    private static boolean isMissing(String title, String content) {
        String head = Blanks.remove(content.substring(0, Math.min(content.length(), HEAD * 4)));
        return !Blanks.strip(title).isEmpty() && !head.contains(Blanks.remove(title));
    }

    private static @Nullable String first(Map<String, String> fields, Iterable<String> wanted) {
        for (String name : wanted) {
            String value = fields.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
