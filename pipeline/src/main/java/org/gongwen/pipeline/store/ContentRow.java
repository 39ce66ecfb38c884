package org.gongwen.pipeline.store;

import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.gongwen.schema.Status;

/**
 * 内容行: a row of the table content.
 *
 * @param key the content
 * @param reader version of the reader that read it
 * @param status what became of it
 * @param mediaType its media type; empty where unknown
 * @param attempts how often it was read
 * @param body the readings as bytes
 */
record ContentRow(ContentKey key, String reader, String status, String mediaType, int attempts, byte[] body) {
    static final String INSERT =
            "INSERT OR REPLACE INTO content(hash, form, reader, status, media_type, attempts, body, checksum)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    static final String COLUMNS = "hash, form, reader, status, media_type, attempts, body, checksum";

    static ContentRow of(ContentKey key, String reader, StoredContent content) {
        String mediaType =
                content.readings().isEmpty() || content.readings().get(0).mediaType() == null
                        ? ""
                        : String.valueOf(content.readings().get(0).mediaType());
        byte[] body = ReadingWriter.write(content.readings());
        return new ContentRow(key, reader, content.status().name(), mediaType, content.attempts(), body);
    }

    static ContentRow read(ResultSet row) throws SQLException, StoreDamage {
        ContentKey key = new ContentKey(cell(row, 1), cell(row, 2));
        byte[] body = row.getBytes(7);
        ContentRow read = new ContentRow(
                key, cell(row, 3), cell(row, 4), cell(row, 5), row.getInt(6), body == null ? new byte[0] : body);
        if (!MessageDigest.isEqual(read.checksum(), row.getBytes(8))) {
            throw new StoreDamage("the row of content " + key.hash() + " does not match its checksum");
        }
        return read;
    }

    static String cell(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    boolean isOf(ReaderVersion version) {
        return reader.equals(version.of(status.equals(Status.READ.name()) ? Status.READ : Status.DAMAGED));
    }

    void bind(PreparedStatement insert) throws SQLException {
        insert.setString(1, key.hash());
        insert.setString(2, key.form());
        insert.setString(3, reader);
        insert.setString(4, status);
        insert.setString(5, mediaType);
        insert.setInt(6, attempts);
        insert.setBytes(7, body);
        insert.setBytes(8, checksum());
    }

    private byte[] checksum() {
        return RowChecksum.of(key.hash(), key.form(), reader, status, mediaType, attempts, body);
    }
}
