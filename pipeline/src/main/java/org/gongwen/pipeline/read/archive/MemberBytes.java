package org.gongwen.pipeline.read.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.gongwen.pipeline.read.format.Content;
import org.gongwen.pipeline.read.format.ReadFailure;

/** 成员字节: inflates members of one archive and keeps the limits. */
final class MemberBytes {
    private final Content archive;
    private long inflated;
    private int members;

    MemberBytes(Content archive) {
        this.archive = archive;
    }

    /** Counts a member in. */
    void next() throws ReadFailure {
        if (++members > archive.limits().members()) {
            throw ReadFailure.tooLarge(
                    "The archive has over " + archive.limits().members() + " members. Raise the limit, or unpack it.");
        }
    }

    /** The bytes of a member. */
    byte[] read(String name, InputStream in) throws IOException, ReadFailure {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes.write(buffer, 0, read);
            inflated += read;
            archive.limits().checkInflated(inflated, archive.bytes().length);
            if (bytes.size() > archive.limits().fileBytes()) {
                throw ReadFailure.tooLarge("The member " + name + " is over the limit of "
                        + archive.limits().fileBytes() + " bytes. Raise the limit, or leave it out.");
            }
        }
        return bytes.toByteArray();
    }
}
