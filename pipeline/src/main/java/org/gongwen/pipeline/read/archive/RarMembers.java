package org.gongwen.pipeline.read.archive;

import com.github.junrar.Archive;
import com.github.junrar.ArchiveOptions;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedDictionarySizeException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.UnsupportedRarVersionException;
import com.github.junrar.exception.WrongPasswordException;
import com.github.junrar.rarfile.FileHeader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.ReadFailure;

/** RAR of versions 2 to 5, each archive in one file. */
public final class RarMembers implements Members {
    private static final long DICTIONARY = 128L << 20;

    @Override
    public void visit(Content archive, Visitor visitor) throws ReadFailure, IOException {
        ArchiveOptions options =
                ArchiveOptions.builder().maxDictionarySize(DICTIONARY).build();
        try (Archive rar = new Archive(new ByteArrayInputStream(archive.bytes()), options)) {
            if (rar.isPasswordProtected()) {
                throw ReadFailure.encrypted();
            }
            if (rar.getFileHeaders().isEmpty()) {
                throw new IOException("No member is left");
            }
            MemberBytes bytes = new MemberBytes(archive);
            for (FileHeader header : rar.getFileHeaders()) {
                String name = MemberNames.clean(header.getFileName());
                if (!header.isDirectory() && header.getRedirection() == null && !MemberNames.isJunk(name)) {
                    bytes.next();
                    archive.limits().checkInflated(header.getFullUnpackSize(), archive.bytes().length);
                    visit(rar, header, name, bytes, visitor);
                }
            }
        } catch (UnsupportedRarEncryptedException | WrongPasswordException e) {
            throw ReadFailure.encrypted();
        } catch (UnsupportedRarVersionException e) {
            throw ReadFailure.unsupported("RAR of this version is not read. Pack it as ZIP.");
        } catch (RarException e) {
            throw new IOException("Broken RAR", e);
        }
    }

    private static void visit(Archive rar, FileHeader header, String name, MemberBytes bytes, Visitor visitor)
            throws ReadFailure, IOException {
        MemberBytes.Sink sink = bytes.sink(name);
        try {
            rar.extractFile(header, sink);
        } catch (UnsupportedDictionarySizeException e) {
            visitor.failed(
                    name,
                    ReadFailure.tooLarge("The member needs a dictionary over 128 MiB. Pack it with a smaller one."));
            return;
        } catch (RarException e) {
            sink.check();
            visitor.failed(name, ReadFailure.damaged("The member cannot be unpacked. Fetch the archive again."));
            return;
        }
        sink.check();
        visitor.member(name, sink.toByteArray());
    }
}
