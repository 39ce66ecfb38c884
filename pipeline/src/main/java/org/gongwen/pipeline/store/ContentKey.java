package org.gongwen.pipeline.store;

import java.util.Locale;

/**
 * 内容键: contents as the store knows them. The same bytes read differently under another ending, and a packed single file
 * names its member by its own name.
 *
 * @param hash SHA-256 of the bytes, 64 hex digits
 * @param form what of the file's name has a say in how it is read
 */
public record ContentKey(String hash, String form) {
    /** The key of a file with this name. */
    public static ContentKey of(String hash, String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new ContentKey(hash, ending.equals("gz") ? fileName : ending);
    }
}
