package org.gongwen.pipeline.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.LimitReached;
import org.gongwen.pipeline.read.format.PackedParts;
import org.gongwen.pipeline.read.format.ReadFailure;
import org.gongwen.pipeline.read.text.Encodings;

/** ZIP: sizes and ratios that the directory declares are checked before anything is inflated. */
public final class ZipMembers implements Members {
    @Override
    public void visit(Content archive, Visitor visitor) throws ReadFailure, IOException {
        try (PackedParts parts = PackedParts.open(archive, nameCharset(archive))) {
            parts.checkDeclared();
            MemberBytes bytes = new MemberBytes(archive);
            for (ZipArchiveEntry entry : parts.entries()) {
                String name = MemberNames.clean(entry.getName());
                if (entry.isDirectory() || entry.isUnixSymlink() || MemberNames.isJunk(name)) {
                    continue;
                }
                bytes.next();
                visit(parts, entry, name, bytes, visitor);
            }
        }
    }

    private static void visit(PackedParts parts, ZipArchiveEntry entry, String name, MemberBytes bytes, Visitor visitor)
            throws ReadFailure, IOException {
        byte[] content;
        try (InputStream in = parts.stream(entry)) {
            content = bytes.read(name, in);
        } catch (LimitReached e) {
            throw e.failure();
        } catch (ReadFailure e) {
            visitor.failed(name, e);
            return;
        } catch (IOException e) {
            visitor.failed(name, ReadFailure.damaged("The member cannot be unpacked. Fetch the archive again."));
            return;
        }
        visitor.member(name, content);
    }

    /** UTF-8 where all names are, though not marked; else GB18030, as Chinese Windows writes them. */
    private static Charset nameCharset(Content archive) throws IOException {
        try (PackedParts parts = PackedParts.open(archive, StandardCharsets.UTF_8)) {
            for (ZipArchiveEntry entry : parts.entries()) {
                if (new String(entry.getRawName(), StandardCharsets.UTF_8).indexOf('\ufffd') >= 0) {
                    return Encodings.GB18030;
                }
            }
            return StandardCharsets.UTF_8;
        }
    }
}
