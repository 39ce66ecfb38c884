package org.gongwen.pipeline.read.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.FormatReader;
import org.gongwen.pipeline.read.format.NoticeBuilder;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.pipeline.read.html.HtmlReader;
import org.gongwen.pipeline.read.text.PlainTextReader;
import org.jspecify.annotations.Nullable;

/** MHT and EML: the first page or, where there is none, the first text of the message. */
public final class MailReader implements FormatReader {
    private static final int DEEPEST = 10;
    private final HtmlReader pages = new HtmlReader();
    private final PlainTextReader texts = new PlainTextReader();

    @Override
    public void read(Content content, NoticeBuilder notice) throws ReadFailure, IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message message = builder.parseMessage(new ByteArrayInputStream(content.bytes()));
        String subject = message.getSubject();
        if (subject != null) {
            notice.metadata("Subject", subject);
        }
        Entity page = find(message, "text/html", 0);
        Entity text = page == null ? find(message, "text/plain", 0) : null;
        if (page != null) {
            pages.read(part(page, content), notice);
        } else if (text != null) {
            texts.read(part(text, content), notice);
        } else {
            throw ReadFailure.empty("The message holds neither a page nor a text.");
        }
    }

    private static @Nullable Entity find(Entity entity, String mediaType, int depth) {
        Body body = entity.getBody();
        if (body instanceof SingleBody && mediaType.equalsIgnoreCase(entity.getMimeType())) {
            return entity;
        }
        if (body instanceof Multipart parts && depth < DEEPEST) {
            for (Entity part : parts.getBodyParts()) {
                Entity found = find(part, mediaType, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Content part(Entity entity, Content around) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ((SingleBody) entity.getBody()).writeTo(bytes);
        return new Content(around.name(), bytes.toByteArray(), around.limits());
    }
}
