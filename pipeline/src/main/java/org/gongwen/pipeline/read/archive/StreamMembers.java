package org.gongwen.pipeline.read.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.ReadFailure;

/** TAR, TAR.GZ and GZ: members as a stream. */
public final class StreamMembers implements Members {
    @Override
    public void visit(Content archive, Visitor visitor) throws ReadFailure, IOException {
        MemberBytes bytes = new MemberBytes(archive);
        boolean gzip = archive.bytes().length > 1 && (archive.bytes()[0] & 0xff) == 0x1f;
        try (InputStream in = new BufferedInputStream(open(archive, gzip))) {
            in.mark(1024);
            byte[] start = in.readNBytes(512);
            in.reset();
            if (isTar(start)) {
                visitTar(in, bytes, visitor);
            } else {
                bytes.next();
                String name = innerName(archive.name());
                visitor.member(name, bytes.read(name, in));
            }
        }
    }

    private static InputStream open(Content archive, boolean gzip) throws IOException {
        InputStream in = new ByteArrayInputStream(archive.bytes());
        return gzip
                ? GzipCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .get()
                : in;
    }

    private static void visitTar(InputStream in, MemberBytes bytes, Visitor visitor) throws ReadFailure, IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(in);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            String name = MemberNames.clean(entry.getName());
            if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink() && !MemberNames.isJunk(name)) {
                bytes.next();
                visitor.member(name, bytes.read(name, tar));
            }
        }
    }

    private static boolean isTar(byte[] start) {
        return start.length > 262 && start[257] == 'u' && start[258] == 's' && start[259] == 't' && start[260] == 'a';
    }

    private static String innerName(String name) {
        String last = MemberNames.clean(name);
        return last.toLowerCase(Locale.ROOT).endsWith(".gz") ? last.substring(0, last.length() - 3) : last;
    }
}
