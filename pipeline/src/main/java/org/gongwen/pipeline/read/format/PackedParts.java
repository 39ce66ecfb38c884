package org.gongwen.pipeline.read.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * 压缩部件: the parts of a zipped file, inflated only as far as the limits allow. Nothing is written to disk, so that no
 * path in it can leave its place.
 */
public final class PackedParts implements AutoCloseable {
    private final ZipFile zip;
    private final Content content;
    private long inflated;

    private PackedParts(ZipFile zip, Content content) {
        this.zip = zip;
        this.content = content;
    }

    /** Opens the file; names that do not say they are UTF-8 are read in the charset. */
    public static PackedParts open(Content content, Charset names) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content.bytes()))
                .setCharset(names)
                .setUseUnicodeExtraFields(true)
                .get();
        return new PackedParts(zip, content);
    }

    /** All entries in the order of the file. */
    public List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntriesInPhysicalOrder());
    }

    /** Checks the sizes that the directory declares, before anything is inflated. */
    public void checkDeclared() throws ReadFailure {
        long declared = 0;
        for (ZipArchiveEntry entry : entries()) {
            declared += Math.max(entry.getSize(), 0);
        }
        content.limits().checkInflated(declared, content.bytes().length);
    }

    /** Whether there is such a part; case does not count. */
    public boolean has(String name) {
        return find(name) != null;
    }

    /** The part, or null where there is none. */
    public @Nullable InputStream stream(String name) throws IOException, ReadFailure {
        ZipArchiveEntry entry = find(name);
        return entry == null ? null : stream(entry);
    }

    /** The contents of an entry. */
    public InputStream stream(ZipArchiveEntry entry) throws IOException, ReadFailure {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw ReadFailure.encrypted();
        }
        if (!zip.canReadEntryData(entry)) {
            throw ReadFailure.unsupported("The packing method of " + entry.getName() + " is not read.");
        }
        return new Limited(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private @Nullable ZipArchiveEntry find(String name) {
        String wanted = name.startsWith("/") ? name.substring(1) : name;
        ZipArchiveEntry exact = zip.getEntry(wanted);
        if (exact != null) {
            return exact;
        }
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT))) {
                return entry;
            }
        }
        return null;
    }

    private final class Limited extends FilterInputStream {
        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            inflated += read;
            try {
                content.limits().checkInflated(inflated, content.bytes().length);
            } catch (ReadFailure e) {
                throw new LimitReached(e);
            }
        }
    }
}
