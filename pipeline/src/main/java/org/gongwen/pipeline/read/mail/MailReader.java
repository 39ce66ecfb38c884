package org.gongwen.pipeline.read.mail;

import java.io.IOException;
import org.apache.james.mime4j.dom.Entity;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.pipeline.read.html.HtmlReader;
import org.gongwen.pipeline.read.text.PlainTextReader;

/** MHT and EML: the first page or, where there is none, the first text of the message. */
public final class MailReader implements FormatReader {
    private final HtmlReader pages = new HtmlReader();
    private final PlainTextReader texts = new PlainTextReader();

    @Override
    public boolean holdsNotice(Content content) throws IOException {
        MailParts parts = MailParts.of(content);
        return parts.page() != null
                || parts.text() != null
                || parts.attachments().isEmpty();
    }

    @Override
    public void read(Content content, NoticeBuilder notice) throws ReadFailure, IOException {
        MailParts parts = MailParts.of(content);
        String subject = parts.subject();
        if (subject != null) {
            notice.metadata("Subject", subject);
        }
        Entity page = parts.page();
        Entity text = parts.text();
        if (page != null) {
            pages.read(part(page, content), notice);
        } else if (text != null) {
            texts.read(part(text, content), notice);
        } else {
            throw ReadFailure.empty("The message holds neither a page nor a text.");
        }
    }

    private static Content part(Entity entity, Content around) throws IOException {
        return new Content(around.name(), MailParts.bytes(entity), around.limits());
    }
}
