package org.gongwen.pipeline.read;

import org.gongwen.pipeline.read.format.Ocr;
import org.gongwen.pipeline.read.format.ReadLimits;
import org.gongwen.pipeline.read.records.RecordFields;

/**
 * 读取设置: how files are read.
 *
 * @param limits what a file may take up
 * @param fields names of the fields of crawled records
 * @param ocr when text is read out of pictures
 */
public record ReadSettings(ReadLimits limits, RecordFields fields, Ocr ocr) {
    /** The settings that suit real notices. */
    public static ReadSettings standard() {
        return new ReadSettings(ReadLimits.standard(), RecordFields.standard(), Ocr.OFF);
    }

    /** The same with other limits. */
    public ReadSettings with(ReadLimits other) {
        return new ReadSettings(other, fields, ocr);
    }

    /** The same with OCR as given. */
    public ReadSettings with(Ocr other) {
        return new ReadSettings(limits, fields, other);
    }

    /** The same with other names of fields. */
    public ReadSettings with(RecordFields other) {
        return new ReadSettings(limits, other, ocr);
    }
}
