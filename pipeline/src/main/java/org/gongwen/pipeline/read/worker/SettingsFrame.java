package org.gongwen.pipeline.read.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.gongwen.pipeline.read.ReadSettings;
import org.gongwen.pipeline.read.format.Ocr;
import org.gongwen.pipeline.read.format.ReadLimits;
import org.gongwen.pipeline.read.records.RecordFields;

/** 设置帧: the settings of reading on the wire, the first that a worker is sent. */
final class SettingsFrame {
    private SettingsFrame() {}

    static void write(DataOutputStream out, ReadSettings settings) throws IOException {
        ReadLimits limits = settings.limits();
        out.writeLong(limits.fileBytes());
        out.writeLong(limits.inflatedBytes());
        out.writeInt(limits.ratio());
        out.writeInt(limits.members());
        out.writeInt(limits.depth());
        out.writeInt(limits.characters());
        Wire.writeList(out, settings.fields().title(), Wire::writeText);
        Wire.writeList(out, settings.fields().content(), Wire::writeText);
        out.writeByte(settings.ocr().ordinal());
    }

    static ReadSettings read(DataInputStream in) throws IOException {
        ReadLimits limits =
                new ReadLimits(in.readLong(), in.readLong(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
        RecordFields fields = new RecordFields(Wire.readList(in, Wire::readText), Wire.readList(in, Wire::readText));
        return new ReadSettings(limits, fields, Ocr.values()[in.readUnsignedByte()]);
    }
}
