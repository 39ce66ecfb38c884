package org.gongwen.schema;

/** 问题代码: what can be wrong with a notice, and what to do about it. */
public enum ProblemCode {
    /** A file without text. */
    @Term(zh = "空文件")
    EMPTY_FILE(Severity.ERROR, "The file holds no text.", "Check the source; scrape it again."),
    /** A format that is not read. */
    @Term(zh = "不支持的格式")
    UNSUPPORTED_FORMAT(Severity.ERROR, "The format is not read.", "Convert the file, or exclude it."),
    /** A broken file. */
    @Term(zh = "文件损坏")
    DAMAGED_FILE(Severity.ERROR, "The file is broken or truncated.", "Fetch the file again."),
    /** A file that needs a password. */
    @Term(zh = "文件加密")
    ENCRYPTED_FILE(Severity.ERROR, "The file is protected by a password.", "Ask its publisher for an open copy."),
    /** A file over a limit of size. */
    @Term(zh = "文件过大")
    FILE_TOO_LARGE(Severity.ERROR, "The file is over the limit of size.", "Raise the limit, or split the file."),
    /** A file that could not be opened. */
    @Term(zh = "文件无法打开")
    UNREADABLE_FILE(Severity.ERROR, "The file cannot be opened.", "Check its permissions."),
    /** A file over the limit of time. */
    @Term(zh = "读取超时")
    TIMED_OUT(Severity.ERROR, "Reading the file took longer than allowed.", "Raise --timeout, or split the file."),
    /** A file over the limit of memory. */
    @Term(zh = "内存不足")
    OUT_OF_MEMORY(Severity.ERROR, "Reading the file took more memory than allowed.", "Split the file."),
    /** A file whose reader failed. */
    @Term(zh = "程序出错")
    READER_FAILED(
            Severity.ERROR, "The program failed on this file.", "Report the message; the other files are complete."),
    /** Pages that are pictures of text. */
    @Term(zh = "需要文字识别")
    OCR_NEEDED(Severity.ERROR, "Pages are pictures of text.", "Run again with --ocr auto, tesseract installed."),
    /** Characters that no encoding explains. */
    @Term(zh = "编码可疑")
    DOUBTFUL_ENCODING(Severity.WARNING, "Some bytes fit no encoding.", "Compare the text with the source."),
    /** An ordinal that does not follow its predecessor. */
    @Term(zh = "序号不连续")
    ORDINAL_OUT_OF_ORDER(Severity.WARNING, "The ordinal does not follow its predecessor.", "Compare with the source."),
    /** A list of units that is never closed. */
    @Term(zh = "责任单位清单未闭合")
    UNCLOSED_UNIT_LIST(Severity.WARNING, "The list of units is never closed.", "Check the last unit of the list."),
    /** Two units that lost their separator. */
    @Term(zh = "单位之间缺分隔符")
    LOST_SEPARATOR(Severity.WARNING, "Two units stand together without separator.", "Check how they were split."),
    /** A unit whose name is incomplete. */
    @Term(zh = "单位名称残缺")
    DAMAGED_UNIT_NAME(Severity.WARNING, "The name of the unit is incomplete.", "Complete it from the source."),
    /** A date that could not be read. */
    @Term(zh = "日期残缺")
    DAMAGED_DATE(Severity.WARNING, "The date is damaged.", "Complete it from the source."),
    /** A deadline whose year the notice does not tell. */
    @Term(zh = "日期无法确定")
    UNRESOLVED_DATE(Severity.WARNING, "The date cannot be resolved.", "Complete it from the source."),
    /** A bound that can be read in two ways, as 2016年12月前. */
    @Term(zh = "日期有歧义")
    AMBIGUOUS_DATE(Severity.WARNING, "The date can be read in two ways.", "Decide whether the month itself is meant."),
    /** A number whose unit is not known. */
    @Term(zh = "单位未知")
    UNKNOWN_UNIT(Severity.WARNING, "The unit of the number is not known.", "Add it to the units."),
    /** A number with more digits than a column holds. */
    @Term(zh = "数值过大")
    VALUE_TOO_LARGE(Severity.WARNING, "The number is too large for its column.", "Read it from the span."),
    /** A notice without a title. */
    @Term(zh = "无标题")
    NO_TITLE(Severity.WARNING, "No title was found.", "Check that the whole notice was read."),
    /** A text cell that was cut for spreadsheets. */
    @Term(zh = "文字被截断")
    TEXT_CUT(Severity.WARNING, "The text is too long for a cell and was cut.", "Read it from texts.parquet.");

    private final Severity severity;
    private final String meaning;
    private final String advice;

    ProblemCode(Severity severity, String meaning, String advice) {
        this.severity = severity;
        this.meaning = meaning;
        this.advice = advice;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong. */
    public String meaning() {
        return meaning;
    }

    /** What to do. */
    public String advice() {
        return advice;
    }
}
