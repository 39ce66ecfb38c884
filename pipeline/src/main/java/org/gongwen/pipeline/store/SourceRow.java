package org.gongwen.pipeline.store;

import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * 来源行: a row of the table source.
 *
 * @param path the file
 * @param size its size when it was hashed
 * @param modified when it was last changed then, ISO
 * @param key what was in it
 */
record SourceRow(String path, long size, String modified, ContentKey key) {
    static final String INSERT =
            "INSERT OR REPLACE INTO source(path, size, modified, hash, form, checksum)" + " VALUES (?, ?, ?, ?, ?, ?)";
    static final String COLUMNS = "path, size, modified, hash, form, checksum";

    static SourceRow of(String path, FileStamp stamp, ContentKey key) {
        return new SourceRow(path, stamp.size(), stamp.modified().toString(), key);
    }

    static SourceRow read(ResultSet row) throws SQLException, StoreDamage {
        String path = ContentRow.cell(row, 1);
        ContentKey key = new ContentKey(ContentRow.cell(row, 4), ContentRow.cell(row, 5));
        SourceRow read = new SourceRow(path, row.getLong(2), ContentRow.cell(row, 3), key);
        if (!MessageDigest.isEqual(read.checksum(), row.getBytes(6))) {
            throw new StoreDamage("the row of file " + path + " does not match its checksum");
        }
        return read;
    }

    boolean isFor(FileStamp stamp) {
        return size == stamp.size() && modified.equals(stamp.modified().toString());
    }

    void bind(PreparedStatement insert) throws SQLException {
        insert.setString(1, path);
        insert.setLong(2, size);
        insert.setString(3, modified);
        insert.setString(4, key.hash());
        insert.setString(5, key.form());
        insert.setBytes(6, checksum());
    }

    private byte[] checksum() {
        return RowChecksum.of(path, size, modified, key.hash(), key.form());
    }
}
