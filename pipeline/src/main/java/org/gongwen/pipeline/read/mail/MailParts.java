package org.gongwen.pipeline.read.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.gongwen.pipeline.read.format.Content;
import org.jspecify.annotations.Nullable;

/**
 * 邮件各部分: what a message says by itself, and the files attached to it. Pictures within a page are neither.
 *
 * @param subject its subject; null where it has none
 * @param page its first page; null where it has none
 * @param text its first text; null where it has none
 * @param attachments attached files in their order
 */
record MailParts(
        @Nullable String subject,
        @Nullable Entity page,
        @Nullable Entity text,
        List<Entity> attachments) {
    private static final int DEEPEST = 10;

    static MailParts of(Content content) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message message = builder.parseMessage(new ByteArrayInputStream(content.bytes()));
        List<Entity> leaves = new ArrayList<>();
        collect(message, 0, leaves);
        List<Entity> attachments =
                leaves.stream().filter(MailParts::isAttachment).toList();
        leaves.removeAll(attachments);
        return new MailParts(
                message.getSubject(), first(leaves, "text/html"), first(leaves, "text/plain"), attachments);
    }

    private static void collect(Entity entity, int depth, List<Entity> leaves) {
        Body body = entity.getBody();
        if (body instanceof Multipart parts && depth < DEEPEST) {
            parts.getBodyParts().forEach(part -> collect(part, depth + 1, leaves));
        } else if (body instanceof SingleBody || body instanceof Message) {
            leaves.add(entity);
        }
    }

    private static @Nullable Entity first(List<Entity> leaves, String mediaType) {
        return leaves.stream()
                .filter(leaf -> mediaType.equalsIgnoreCase(leaf.getMimeType()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAttachment(Entity entity) {
        if (entity.getBody() instanceof Message || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
            return true;
        }
        boolean picture =
                entity.getMimeType().startsWith("image/") || entity.getHeader().getField("Content-ID") != null;
        return fileName(entity) != null && !picture;
    }

    /** The name of an attached file; a forwarded message is named by its subject. */
    static String name(Entity entity) {
        String name = fileName(entity);
        if (name != null) {
            return name;
        }
        String subject = entity.getBody() instanceof Message message ? message.getSubject() : null;
        return subject == null || subject.isBlank()
                ? "unnamed"
                : subject.strip().replace('/', '_') + ".eml";
    }

    private static @Nullable String fileName(Entity entity) {
        String name = entity.getFilename();
        if (name == null && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type) {
            String encoded = type.getParameter("name");
            name = encoded == null ? null : DecoderUtil.decodeEncodedWords(encoded, DecodeMonitor.SILENT);
        }
        return name == null || name.isBlank() ? null : name.strip();
    }

    /** The bytes of a part, decoded. */
    static byte[] bytes(Entity entity) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (entity.getBody() instanceof Message message) {
            new DefaultMessageWriter().writeMessage(message, bytes);
        } else {
            ((SingleBody) entity.getBody()).writeTo(bytes);
        }
        return bytes.toByteArray();
    }
}
