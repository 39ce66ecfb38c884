package org.gongwen.pipeline.read.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.ReadFailure;

/** 7Z: members in the order of the file. */
public final class SevenZipMembers implements Members {
    private static final int MEMORY_KIBIBYTES = 128 * 1024;

    @Override
    public void visit(Content archive, Visitor visitor) throws ReadFailure, IOException {
        MemberBytes bytes = new MemberBytes(archive);
        try (SevenZFile file = SevenZFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive.bytes()))
                .setMaxMemoryLimitKiB(MEMORY_KIBIBYTES)
                .get()) {
            for (SevenZArchiveEntry entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
                String name = MemberNames.clean(entry.getName() == null ? "" : entry.getName());
                if (!entry.isDirectory() && entry.hasStream() && !MemberNames.isJunk(name)) {
                    bytes.next();
                    try (InputStream in = file.getInputStream(entry)) {
                        visitor.member(name, bytes.read(name, in));
                    }
                }
            }
        } catch (PasswordRequiredException e) {
            throw ReadFailure.encrypted();
        }
    }
}
