package org.gongwen.pipeline.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** 行校验和: the first 16 bytes of the SHA-256 over all cells of a row, each behind its length. */
final class RowChecksum {
    private static final int BYTES = 16;

    private RowChecksum() {}

    /** Of cells that are texts, numbers or bytes. */
    static byte[] of(Object... cells) {
        MessageDigest digest = digest();
        for (Object cell : cells) {
            byte[] bytes = cell instanceof byte[] raw ? raw : cell.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return Arrays.copyOf(digest.digest(), BYTES);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
