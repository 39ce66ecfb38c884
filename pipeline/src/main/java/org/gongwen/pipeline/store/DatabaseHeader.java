package org.gongwen.pipeline.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 数据库文件头: the first 100 bytes of a SQLite file (its file format, section 1.3). SQLite notices a truncated file only when
 * it meets a page that is missing, and takes one whose version bytes are damaged for one that it may not write.
 */
final class DatabaseHeader {
    private static final int SIZE = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int VERSIONS_AT = 18;
    private static final int CHANGES_AT = 24;
    private static final int PAGES_AT = 28;
    private static final int VALID_FOR_AT = 92;
    private static final int SMALLEST_PAGE = 512;
    private static final int LARGEST_PAGE = 65_536;

    private DatabaseHeader() {}

    static void check(Path file) throws IOException, StoreDamage {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return;
        }
        ByteBuffer header = ByteBuffer.allocate(SIZE);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {
                continue;
            }
        } catch (IOException e) {
            throw new StoreException("read", file, StoreAdvice.READ_ONLY, e);
        }
        check(header, Files.size(file), hasLog(file));
    }

    /** What was committed last may still be in the log beside it. */
    private static boolean hasLog(Path file) throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) && Files.size(log) > 0;
    }

    private static void check(ByteBuffer header, long size, boolean hasLog) throws StoreDamage {
        if (header.hasRemaining()) {
            throw new StoreDamage("the file is truncated");
        }
        int stated = header.getShort(PAGE_SIZE_AT) & 0xFFFF;
        long page = stated == 1 ? LARGEST_PAGE : stated;
        if (page < SMALLEST_PAGE || !isVersion(header.get(VERSIONS_AT)) || !isVersion(header.get(VERSIONS_AT + 1))) {
            throw new StoreDamage("its header is damaged");
        }
        boolean countHolds = header.getInt(CHANGES_AT) == header.getInt(VALID_FOR_AT);
        long pages = countHolds ? header.getInt(PAGES_AT) & 0xFFFFFFFFL : 0;
        if (!hasLog && (size % page != 0 || size < pages * page)) {
            throw new StoreDamage("the file is truncated");
        }
    }

    private static boolean isVersion(byte version) {
        return version == 1 || version == 2;
    }
}
