package org.gongwen.pipeline.read.archive;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarV5Exception;
import com.github.junrar.rarfile.FileHeader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.ReadFailure;

/** RAR up to version 4; version 5 is not read. */
public final class RarMembers implements Members {
    @Override
    public void visit(Content archive, Visitor visitor) throws ReadFailure, IOException {
        MemberBytes bytes = new MemberBytes(archive);
        try (Archive rar = new Archive(new ByteArrayInputStream(archive.bytes()))) {
            if (rar.isEncrypted()) {
                throw ReadFailure.encrypted();
            }
            if (rar.getFileHeaders().isEmpty()) {
                throw new IOException("No member is left");
            }
            for (FileHeader header : rar.getFileHeaders()) {
                String name = MemberNames.clean(header.getFileName());
                if (header.isDirectory() || MemberNames.isJunk(name)) {
                    continue;
                }
                bytes.next();
                archive.limits().checkInflated(header.getFullUnpackSize(), archive.bytes().length);
                try (InputStream in = rar.getInputStream(header)) {
                    visitor.member(name, bytes.read(name, in));
                }
            }
        } catch (UnsupportedRarV5Exception e) {
            throw ReadFailure.unsupported("RAR of version 5 is not read. Pack it as ZIP.");
        } catch (RarException e) {
            throw new IOException("Broken RAR", e);
        }
    }
}
