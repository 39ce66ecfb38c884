package org.gongwen.pipeline.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 散列: SHA-256 as hex digits. */
final class Hashes {
    private static final int ID_DIGITS = 16;

    private Hashes() {}

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The notice_id of a source. */
    static String noticeId(String source) {
        return sha256(source.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    }
}
