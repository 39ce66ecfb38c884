package org.gongwen.pipeline.read.mail;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.james.mime4j.dom.Entity;
import org.gongwen.pipeline.read.archive.MemberNames;
import org.gongwen.pipeline.read.archive.Members;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.ReadFailure;

/** EML 附件: the files attached to a message; those of the same name are told apart by a number. */
public final class MailAttachments implements Members {
    @Override
    public void visit(Content message, Visitor visitor) throws ReadFailure, IOException {
        Set<String> names = new HashSet<>();
        for (Entity attachment : MailParts.of(message).attachments()) {
            if (names.size() >= message.limits().members()) {
                throw ReadFailure.tooLarge("The message has over "
                        + message.limits().members() + " attachments. Raise the limit, or save them as files.");
            }
            String name = MemberNames.clean(MailParts.name(attachment));
            String own = name;
            for (int number = 2; !names.add(own); number++) {
                own = number + "-" + name;
            }
            visitor.member(own, MailParts.bytes(attachment));
        }
    }
}
