package org.gongwen.pipeline.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** 文件校验: the CRC-32C of what is written to a file, taken before it reaches the disk, to hold against what is read back. */
final class FileChecksum {
    private static final int BUFFER = 64 * 1024;

    private final CRC32C checksum = new CRC32C();

    /** Creates the file. */
    OutputStream create(Path file) throws IOException {
        return new BufferedOutputStream(new CheckedOutputStream(Files.newOutputStream(file), checksum), BUFFER);
    }

    /** Complete when the file is closed. */
    long value() {
        return checksum.getValue();
    }
}
