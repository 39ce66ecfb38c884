-- Gongwen, contract version 1.0
-- Load: INSERT INTO targets SELECT * FROM 'out/current/targets.parquet';

CREATE TABLE "notices" (
  "notice_id" VARCHAR NOT NULL,
  "source" VARCHAR NOT NULL,
  "status" VARCHAR NOT NULL CHECK ("status" IN ('READ', 'EMPTY', 'UNSUPPORTED', 'ENCRYPTED', 'DAMAGED', 'TOO_LARGE', 'TIMEOUT', 'OUT_OF_MEMORY', 'CRASHED')),
  "media_type" VARCHAR,
  "bytes" BIGINT NOT NULL,
  "sha256" VARCHAR,
  "duplicate_of" VARCHAR,
  "title" VARCHAR,
  "document_type" VARCHAR,
  "document_number" VARCHAR,
  "issuing_body" VARCHAR,
  "region" VARCHAR,
  "region_code" VARCHAR,
  "index_number" VARCHAR,
  "written_date" DATE,
  "published_date" DATE,
  "reference_year" INTEGER,
  "disclosure" VARCHAR,
  "validity" VARCHAR,
  "recipients" VARCHAR[] NOT NULL,
  "implements" VARCHAR[] NOT NULL,
  "chars" INTEGER NOT NULL,
  "section_count" INTEGER NOT NULL,
  "target_count" INTEGER NOT NULL,
  "problem_count" INTEGER NOT NULL,
  PRIMARY KEY ("notice_id")
);
COMMENT ON TABLE "notices" IS '公文: A source file and the notice that it holds.';
COMMENT ON COLUMN "notices"."notice_id" IS '公文标识: 16 hex digits of the SHA-256 of the source path relative to its input root; stable from run to run.';
COMMENT ON COLUMN "notices"."source" IS '来源: Path of the file relative to its input root; members of archives behind !.';
COMMENT ON COLUMN "notices"."status" IS '状态: What became of the file.';
COMMENT ON COLUMN "notices"."media_type" IS '媒体类型: Media type that was detected.';
COMMENT ON COLUMN "notices"."bytes" IS '字节数: Size of the file in bytes.';
COMMENT ON COLUMN "notices"."sha256" IS '校验和: SHA-256 of the file, 64 hex digits.';
COMMENT ON COLUMN "notices"."duplicate_of" IS '重复于: notice_id of the first notice with the same content.';
COMMENT ON COLUMN "notices"."title" IS '标题: The full title of the notice proper.';
COMMENT ON COLUMN "notices"."document_type" IS '文种: The last genre word of the title.';
COMMENT ON COLUMN "notices"."document_number" IS '发文字号: Document number, brackets normalised to 〔〕, no blanks.';
COMMENT ON COLUMN "notices"."issuing_body" IS '发文机关: Issuing body as signed, else as given in the page header or the title; several joined by 、.';
COMMENT ON COLUMN "notices"."region" IS '区域: Administrative region that the notice speaks for, its own name alone; empty for national notices.';
COMMENT ON COLUMN "notices"."region_code" IS '区域代码: Code of the region.';
COMMENT ON COLUMN "notices"."index_number" IS '索引号: Index number of the disclosure header.';
COMMENT ON COLUMN "notices"."written_date" IS '成文日期: Signature date, else that of the header.';
COMMENT ON COLUMN "notices"."published_date" IS '发布日期: Date on which the page was published.';
COMMENT ON COLUMN "notices"."reference_year" IS '基准年: The year that 今年, 全年 and 年底 speak of.';
COMMENT ON COLUMN "notices"."disclosure" IS '公开方式: Way of disclosure.';
COMMENT ON COLUMN "notices"."validity" IS '有效性: Validity as the page states it.';
COMMENT ON COLUMN "notices"."recipients" IS '主送机关: Units addressed in the salutation.';
COMMENT ON COLUMN "notices"."implements" IS '贯彻文件: Titles that the notice says it carries out.';
COMMENT ON COLUMN "notices"."chars" IS '字数: Characters of the published text.';
COMMENT ON COLUMN "notices"."section_count" IS '层次数: Rows of this notice in sections.';
COMMENT ON COLUMN "notices"."target_count" IS '指标数: Rows of this notice in targets.';
COMMENT ON COLUMN "notices"."problem_count" IS '问题数: Rows of this notice in problems.';

CREATE TABLE "sections" (
  "notice_id" VARCHAR NOT NULL,
  "path" VARCHAR NOT NULL,
  "parent_path" VARCHAR,
  "kind" VARCHAR NOT NULL CHECK ("kind" IN ('SECTION', 'ROW')),
  "level" INTEGER NOT NULL,
  "label" VARCHAR,
  "ordinal" INTEGER,
  "heading" VARCHAR,
  "text" VARCHAR NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  PRIMARY KEY ("notice_id", "path")
);
COMMENT ON TABLE "sections" IS '层次: A section, table row or preamble of a notice.';
COMMENT ON COLUMN "sections"."notice_id" IS '公文标识: The notice.';
COMMENT ON COLUMN "sections"."path" IS '路径: Place in the tree: 2.1 is the first child of the second section; 0 the preamble; A1. an attachment; t1.r2 the second row of the first table.';
COMMENT ON COLUMN "sections"."parent_path" IS '上级路径: Path of the section around it.';
COMMENT ON COLUMN "sections"."kind" IS '类型: Section or table row.';
COMMENT ON COLUMN "sections"."level" IS '级别: Depth from 1; 0 for the preamble.';
COMMENT ON COLUMN "sections"."label" IS '序号标识: The ordinal as printed.';
COMMENT ON COLUMN "sections"."ordinal" IS '序号: Its number.';
COMMENT ON COLUMN "sections"."heading" IS '标题: The text behind the label up to the first 。 or the end of the line.';
COMMENT ON COLUMN "sections"."text" IS '文字: Own text of the section, without that of its subsections.';
COMMENT ON COLUMN "sections"."char_start" IS '起始位置: Offset of its first character in the published text.';
COMMENT ON COLUMN "sections"."char_end" IS '结束位置: Offset behind its last character.';

CREATE TABLE "targets" (
  "target_id" VARCHAR NOT NULL,
  "notice_id" VARCHAR NOT NULL,
  "source" VARCHAR NOT NULL,
  "title" VARCHAR,
  "section_path" VARCHAR NOT NULL,
  "section_heading" VARCHAR,
  "kind" VARCHAR NOT NULL CHECK ("kind" IN ('RATE', 'AMOUNT', 'ACREAGE', 'COUNT', 'MEASURE', 'DURATION', 'DEADLINE')),
  "role" VARCHAR NOT NULL CHECK ("role" IN ('TARGET', 'STANDARD', 'CONDITION', 'CONTEXT')),
  "indicator" VARCHAR,
  "comparator" VARCHAR NOT NULL CHECK ("comparator" IN ('EQ', 'GE', 'GT', 'LE', 'LT', 'APPROX', 'RANGE', 'BY', 'DURING', 'FROM')),
  "direction" VARCHAR CHECK ("direction" IN ('LEVEL', 'INCREASE', 'DECREASE')),
  "value" DECIMAL(38, 10),
  "value_upper" DECIMAL(38, 10),
  "unit" VARCHAR,
  "normalized_value" DECIMAL(38, 10),
  "normalized_value_upper" DECIMAL(38, 10),
  "normalized_unit" VARCHAR,
  "period_start" DATE,
  "period_end" DATE,
  "deadline" VARCHAR,
  "deadline_end" DATE,
  "responsible_units" VARCHAR[] NOT NULL,
  "span" VARCHAR NOT NULL,
  "sentence" VARCHAR NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "rule" VARCHAR NOT NULL,
  PRIMARY KEY ("target_id")
);
COMMENT ON TABLE "targets" IS '量化指标: One quantity that a notice states.';
COMMENT ON COLUMN "targets"."target_id" IS '指标标识: Hash of notice, section, span and its occurrence.';
COMMENT ON COLUMN "targets"."notice_id" IS '公文标识: The notice.';
COMMENT ON COLUMN "targets"."source" IS '来源: Path of the file.';
COMMENT ON COLUMN "targets"."title" IS '公文标题: Title of the notice.';
COMMENT ON COLUMN "targets"."section_path" IS '层次路径: Section that it stands in.';
COMMENT ON COLUMN "targets"."section_heading" IS '层次标题: Heading of that section.';
COMMENT ON COLUMN "targets"."kind" IS '指标类型: What sort of quantity it is.';
COMMENT ON COLUMN "targets"."role" IS '作用: What the quantity does in the notice.';
COMMENT ON COLUMN "targets"."indicator" IS '指标名称: What is measured, in the text''s own words; for deadlines what is due.';
COMMENT ON COLUMN "targets"."comparator" IS '比较: How the value bounds what it measures.';
COMMENT ON COLUMN "targets"."direction" IS '方向: Level of the indicator, or a change of it; empty for deadlines.';
COMMENT ON COLUMN "targets"."value" IS '数值: The value with its magnitude worked in; the low end of a range.';
COMMENT ON COLUMN "targets"."value_upper" IS '数值上限: High end of a range.';
COMMENT ON COLUMN "targets"."unit" IS '单位: Unit as stated, magnitudes taken out.';
COMMENT ON COLUMN "targets"."normalized_value" IS '标准数值: The value in the normalised unit.';
COMMENT ON COLUMN "targets"."normalized_value_upper" IS '标准数值上限: High end of a range in the normalised unit.';
COMMENT ON COLUMN "targets"."normalized_unit" IS '标准单位: ratio, pp, CNY or ISO 4217 code, m2, SI unit, ISO 8601 duration unit, or the classifier.';
COMMENT ON COLUMN "targets"."period_start" IS '期间起: First day of a deadline''s period; empty where it is BY.';
COMMENT ON COLUMN "targets"."period_end" IS '期间止: Last day of a deadline''s period; empty where it is FROM.';
COMMENT ON COLUMN "targets"."deadline" IS '时限: Span of the deadline that governs the row in its sentence.';
COMMENT ON COLUMN "targets"."deadline_end" IS '时限止日: Last day of that deadline.';
COMMENT ON COLUMN "targets"."responsible_units" IS '责任单位: Units of its section.';
COMMENT ON COLUMN "targets"."span" IS '原文: The shortest text with the number, its magnitude and its unit.';
COMMENT ON COLUMN "targets"."sentence" IS '句子: The sentence that it stands in.';
COMMENT ON COLUMN "targets"."char_start" IS '起始位置: Offset of the span in the published text.';
COMMENT ON COLUMN "targets"."char_end" IS '结束位置: Offset behind the span.';
COMMENT ON COLUMN "targets"."rule" IS '规则: Id of the rule that read the quantity.';

CREATE TABLE "responsibilities" (
  "notice_id" VARCHAR NOT NULL,
  "section_path" VARCHAR NOT NULL,
  "section_heading" VARCHAR,
  "position" INTEGER NOT NULL,
  "role" VARCHAR NOT NULL CHECK ("role" IN ('LEAD', 'RESPONSIBLE', 'SUPPORT')),
  "unit" VARCHAR NOT NULL,
  "canonical_unit" VARCHAR,
  "open_ended" BOOLEAN NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  PRIMARY KEY ("notice_id", "section_path", "position")
);
COMMENT ON TABLE "responsibilities" IS '责任: One unit that a list names for a section.';
COMMENT ON COLUMN "responsibilities"."notice_id" IS '公文标识: The notice.';
COMMENT ON COLUMN "responsibilities"."section_path" IS '层次路径: Section that the list governs.';
COMMENT ON COLUMN "responsibilities"."section_heading" IS '层次标题: Heading of that section.';
COMMENT ON COLUMN "responsibilities"."position" IS '次序: Place in the section''s lists, from 1.';
COMMENT ON COLUMN "responsibilities"."role" IS '责任: Lead, responsible or support.';
COMMENT ON COLUMN "responsibilities"."unit" IS '单位: Name as printed, blanks taken out.';
COMMENT ON COLUMN "responsibilities"."canonical_unit" IS '规范名称: Full name with its region, where known.';
COMMENT ON COLUMN "responsibilities"."open_ended" IS '未尽: True where the list ends in 等.';
COMMENT ON COLUMN "responsibilities"."char_start" IS '起始位置: Offset of the name in the published text.';
COMMENT ON COLUMN "responsibilities"."char_end" IS '结束位置: Offset behind the name.';

CREATE TABLE "problems" (
  "notice_id" VARCHAR,
  "source" VARCHAR,
  "stage" VARCHAR NOT NULL CHECK ("stage" IN ('DISCOVER', 'READ', 'STRUCTURE', 'RECOGNISE', 'BIND', 'LINK', 'WRITE')),
  "severity" VARCHAR NOT NULL CHECK ("severity" IN ('WARNING', 'ERROR')),
  "code" VARCHAR NOT NULL CHECK ("code" IN ('EMPTY_FILE', 'UNSUPPORTED_FORMAT', 'DAMAGED_FILE', 'ENCRYPTED_FILE', 'FILE_TOO_LARGE', 'UNREADABLE_FILE', 'TIMED_OUT', 'OUT_OF_MEMORY', 'READER_FAILED', 'OCR_NEEDED', 'DOUBTFUL_ENCODING', 'ORDINAL_OUT_OF_ORDER', 'UNCLOSED_UNIT_LIST', 'LOST_SEPARATOR', 'DAMAGED_UNIT_NAME', 'DAMAGED_DATE', 'UNRESOLVED_DATE', 'AMBIGUOUS_DATE', 'UNKNOWN_UNIT', 'VALUE_TOO_LARGE', 'NO_TITLE', 'TEXT_CUT')),
  "message" VARCHAR NOT NULL,
  "quote" VARCHAR,
  "char_start" INTEGER,
  "char_end" INTEGER
);
COMMENT ON TABLE "problems" IS '问题: Something that could not be read, or that a person should look at.';
COMMENT ON COLUMN "problems"."notice_id" IS '公文标识: The notice; empty where the run itself is meant.';
COMMENT ON COLUMN "problems"."source" IS '来源: Path of the file.';
COMMENT ON COLUMN "problems"."stage" IS '阶段: Stage that met it.';
COMMENT ON COLUMN "problems"."severity" IS '严重程度: How bad it is.';
COMMENT ON COLUMN "problems"."code" IS '代码: What is wrong.';
COMMENT ON COLUMN "problems"."message" IS '说明: What is wrong and what to do.';
COMMENT ON COLUMN "problems"."quote" IS '引文: The text that is meant.';
COMMENT ON COLUMN "problems"."char_start" IS '起始位置: Offset of the quote in the published text.';
COMMENT ON COLUMN "problems"."char_end" IS '结束位置: Offset behind the quote.';

CREATE TABLE "changes" (
  "change" VARCHAR NOT NULL CHECK ("change" IN ('ADDED', 'REMOVED', 'CHANGED')),
  "table" VARCHAR NOT NULL,
  "key" VARCHAR NOT NULL,
  "column" VARCHAR,
  "old_value" VARCHAR,
  "new_value" VARCHAR,
  "source" VARCHAR
);
COMMENT ON TABLE "changes" IS '变化: A difference from the snapshot before.';
COMMENT ON COLUMN "changes"."change" IS '变化: Added, removed or changed.';
COMMENT ON COLUMN "changes"."table" IS '表: The table.';
COMMENT ON COLUMN "changes"."key" IS '键: Key of the row.';
COMMENT ON COLUMN "changes"."column" IS '列: Column that changed; empty for whole rows.';
COMMENT ON COLUMN "changes"."old_value" IS '旧值: Value in the snapshot before.';
COMMENT ON COLUMN "changes"."new_value" IS '新值: Value in this snapshot.';
COMMENT ON COLUMN "changes"."source" IS '来源: Path of the file.';

CREATE TABLE "texts" (
  "notice_id" VARCHAR NOT NULL,
  "source" VARCHAR NOT NULL,
  "text" VARCHAR NOT NULL,
  PRIMARY KEY ("notice_id")
);
COMMENT ON TABLE "texts" IS '文本: The published text that the offsets of a notice point into.';
COMMENT ON COLUMN "texts"."notice_id" IS '公文标识: The notice.';
COMMENT ON COLUMN "texts"."source" IS '来源: Path of the file.';
COMMENT ON COLUMN "texts"."text" IS '文本: The published text.';
