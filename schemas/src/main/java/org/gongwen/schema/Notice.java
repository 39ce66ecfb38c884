package org.gongwen.schema;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 公文: a source file and the notice that it holds. */
@Table(
        name = "notices",
        zh = "公文",
        doc = "A source file and the notice that it holds.",
        docZh = "一个来源文件及其所载公文。",
        key = "notice_id")
public record Notice(
        @Column(
                zh = "公文标识",
                doc =
                        "16 hex digits of the SHA-256 of the source path relative to its input root; stable from run to run.",
                docZh = "来源路径（相对输入根目录）SHA-256 的前 16 位十六进制数字；各次运行不变。",
                example = "3f9a0c5be1d27746")
        String noticeId,

        @Column(
                zh = "来源",
                doc = "Path of the file relative to its input root; members of archives behind !.",
                docZh = "文件相对输入根目录的路径；压缩包成员在 ! 之后。",
                example = "jiangxi/notice.html")
        String source,

        @Column(zh = "状态", doc = "What became of the file.", docZh = "文件的读取结果。", example = "READ")
        Status status,

        @Column(zh = "媒体类型", doc = "Media type that was detected.", docZh = "识别出的媒体类型。", example = "text/html")
        @Nullable
        String mediaType,

        @Column(
                zh = "字节数",
                doc = "Size of the file in bytes.",
                docZh = "文件大小（字节）。",
                example = "24529",
                unit = "byte · 字节")
        long bytes,

        @Column(zh = "校验和", doc = "SHA-256 of the file, 64 hex digits.", docZh = "文件的 SHA-256，64 位十六进制数字。") @Nullable
        String sha256,

        @Column(
                zh = "重复于",
                doc = "notice_id of the first notice with the same content.",
                docZh = "内容相同的第一份公文的 notice_id。")
        @Nullable
        String duplicateOf,

        @Column(
                zh = "标题",
                doc = "The full title of the notice proper.",
                docZh = "公文本身的完整标题。",
                example = "南昌市关于做好“六稳”工作落实“六保”任务的实施办法",
                source = "GB/T 9704-2012, 7.3.1")
        @Nullable
        String title,

        @Column(
                zh = "文种",
                doc = "The last genre word of the title.",
                docZh = "标题末尾的文种。",
                example = "实施办法",
                source = "党政机关公文处理工作条例, 8")
        @Nullable
        String documentType,

        @Column(
                zh = "发文字号",
                doc = "Document number, brackets normalised to 〔〕, no blanks.",
                docZh = "发文字号，括号统一为〔〕，无空格。",
                example = "赣府发〔2020〕11号",
                source = "GB/T 9704-2012, 7.2.5")
        @Nullable
        String documentNumber,

        @Column(
                zh = "发文机关",
                doc = "Issuing body as signed, else as given in the page header or the title; several joined by 、.",
                docZh = "发文机关，以署名为先；多个以、连接。",
                example = "江西省人民政府",
                source = "GB/T 9704-2012, 7.2.4")
        @Nullable
        String issuingBody,

        @Column(
                zh = "区域",
                doc =
                        "Administrative region that the notice speaks for, its own name alone; empty for national notices.",
                docZh = "公文所代表的行政区域，仅用其本名；全国性公文为空。",
                example = "景德镇市")
        @Nullable
        String region,

        @Column(zh = "区域代码", doc = "Code of the region.", docZh = "行政区划代码。", example = "360200", source = "GB/T 2260")
        @Nullable
        String regionCode,

        @Column(
                zh = "索引号",
                doc = "Index number of the disclosure header.",
                docZh = "信息公开索引号。",
                example = "QSHQ-1134-4556-8391")
        @Nullable
        String indexNumber,

        @Column(
                zh = "成文日期",
                doc = "Signature date, else that of the header.",
                docZh = "成文日期，以署名日期为先。",
                example = "2020-05-22",
                source = "GB/T 9704-2012, 7.3.5")
        @Nullable
        LocalDate writtenDate,

        @Column(zh = "发布日期", doc = "Date on which the page was published.", docZh = "网页发布日期。", example = "2025-08-07")
        @Nullable
        LocalDate publishedDate,

        @Column(zh = "基准年", doc = "The year that 今年, 全年 and 年底 speak of.", docZh = "今年、全年、年底所指的年份。", example = "2020")
        @Nullable
        Integer referenceYear,

        @Column(zh = "公开方式", doc = "Way of disclosure.", docZh = "公开方式。", example = "主动公开") @Nullable
        String disclosure,

        @Column(zh = "有效性", doc = "Validity as the page states it.", docZh = "网页所示有效性。", example = "有效") @Nullable
        String validity,

        @Column(
                zh = "主送机关",
                doc = "Units addressed in the salutation.",
                docZh = "主送机关。",
                example = "各市、县（区）人民政府；省政府各部门",
                source = "GB/T 9704-2012, 7.3.2")
        List<String> recipients,

        @Column(
                name = "implements",
                zh = "贯彻文件",
                doc = "Titles that the notice says it carries out.",
                docZh = "公文声明贯彻落实的文件标题。",
                example = "江西省人民政府关于做好“六稳”工作落实“六保”任务的实施意见")
        List<String> implementing,

        @Column(
                zh = "字数",
                doc = "Characters of the published text.",
                docZh = "正文字符数。",
                example = "8125",
                unit = "UTF-16 code unit · UTF-16 码元")
        int chars,

        @Column(
                zh = "层次数",
                doc = "Rows of this notice in sections.",
                docZh = "本公文在 sections 中的行数。",
                example = "28",
                unit = "row · 行")
        int sectionCount,

        @Column(
                zh = "指标数",
                doc = "Rows of this notice in targets.",
                docZh = "本公文在 targets 中的行数。",
                example = "45",
                unit = "row · 行")
        int targetCount,

        @Column(
                zh = "问题数",
                doc = "Rows of this notice in problems.",
                docZh = "本公文在 problems 中的行数。",
                example = "2",
                unit = "row · 行")
        int problemCount) {}
