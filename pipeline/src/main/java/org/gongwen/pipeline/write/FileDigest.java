package org.gongwen.pipeline.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 文件摘要: the SHA-256 of what is written to a file, taken before it reaches the disk. */
final class FileDigest {
    private static final int BUFFER = 64 * 1024;

    private final MessageDigest digest;

    FileDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Creates the file. */
    OutputStream create(Path file) throws IOException {
        return new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), BUFFER);
    }

    /** 64 hex digits; to be asked for once, when the file is closed. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
