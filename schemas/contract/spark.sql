-- Gongwen, contract version 1.0
-- Load: INSERT INTO targets SELECT * FROM parquet.`out/current/targets.parquet`;

CREATE TABLE `notices` (
  `notice_id` STRING NOT NULL COMMENT '公文标识: 16 hex digits of the SHA-256 of the source path relative to its input root; stable from run to run.',
  `source` STRING NOT NULL COMMENT '来源: Path of the file relative to its input root; members of archives behind !.',
  `status` STRING NOT NULL COMMENT '状态: What became of the file.',
  `media_type` STRING COMMENT '媒体类型: Media type that was detected.',
  `bytes` BIGINT NOT NULL COMMENT '字节数: Size of the file in bytes.',
  `sha256` STRING COMMENT '校验和: SHA-256 of the file, 64 hex digits.',
  `duplicate_of` STRING COMMENT '重复于: notice_id of the first notice with the same content.',
  `title` STRING COMMENT '标题: The full title of the notice proper.',
  `document_type` STRING COMMENT '文种: The last genre word of the title.',
  `document_number` STRING COMMENT '发文字号: Document number, brackets normalised to 〔〕, no blanks.',
  `issuing_body` STRING COMMENT '发文机关: Issuing body as signed, else as given in the page header or the title; several joined by 、.',
  `region` STRING COMMENT '区域: Administrative region that the notice speaks for, its own name alone; empty for national notices.',
  `region_code` STRING COMMENT '区域代码: Code of the region.',
  `index_number` STRING COMMENT '索引号: Index number of the disclosure header.',
  `written_date` DATE COMMENT '成文日期: Signature date, else that of the header.',
  `published_date` DATE COMMENT '发布日期: Date on which the page was published.',
  `reference_year` INT COMMENT '基准年: The year that 今年, 全年 and 年底 speak of.',
  `disclosure` STRING COMMENT '公开方式: Way of disclosure.',
  `validity` STRING COMMENT '有效性: Validity as the page states it.',
  `recipients` ARRAY<STRING> NOT NULL COMMENT '主送机关: Units addressed in the salutation.',
  `implements` ARRAY<STRING> NOT NULL COMMENT '贯彻文件: Titles that the notice says it carries out.',
  `chars` INT NOT NULL COMMENT '字数: Characters of the published text.',
  `section_count` INT NOT NULL COMMENT '层次数: Rows of this notice in sections.',
  `target_count` INT NOT NULL COMMENT '指标数: Rows of this notice in targets.',
  `problem_count` INT NOT NULL COMMENT '问题数: Rows of this notice in problems.'
)
USING parquet
COMMENT '公文: A source file and the notice that it holds.';

CREATE TABLE `sections` (
  `notice_id` STRING NOT NULL COMMENT '公文标识: The notice.',
  `path` STRING NOT NULL COMMENT '路径: Place in the tree: 2.1 is the first child of the second section; 0 the preamble; A1. an attachment; t1.r2 the second row of the first table.',
  `parent_path` STRING COMMENT '上级路径: Path of the section around it.',
  `kind` STRING NOT NULL COMMENT '类型: Section or table row.',
  `level` INT NOT NULL COMMENT '级别: Depth from 1; 0 for the preamble.',
  `label` STRING COMMENT '序号标识: The ordinal as printed.',
  `ordinal` INT COMMENT '序号: Its number.',
  `heading` STRING COMMENT '标题: The text behind the label up to the first 。 or the end of the line.',
  `text` STRING NOT NULL COMMENT '文字: Own text of the section, without that of its subsections.',
  `char_start` INT NOT NULL COMMENT '起始位置: Offset of its first character in the published text.',
  `char_end` INT NOT NULL COMMENT '结束位置: Offset behind its last character.'
)
USING parquet
COMMENT '层次: A section, table row or preamble of a notice.';

CREATE TABLE `targets` (
  `target_id` STRING NOT NULL COMMENT '指标标识: Hash of notice, section, span and its occurrence.',
  `notice_id` STRING NOT NULL COMMENT '公文标识: The notice.',
  `source` STRING NOT NULL COMMENT '来源: Path of the file.',
  `title` STRING COMMENT '公文标题: Title of the notice.',
  `section_path` STRING NOT NULL COMMENT '层次路径: Section that it stands in.',
  `section_heading` STRING COMMENT '层次标题: Heading of that section.',
  `kind` STRING NOT NULL COMMENT '指标类型: What sort of quantity it is.',
  `role` STRING NOT NULL COMMENT '作用: What the quantity does in the notice.',
  `indicator` STRING COMMENT '指标名称: What is measured, in the text''s own words; for deadlines what is due.',
  `comparator` STRING NOT NULL COMMENT '比较: How the value bounds what it measures.',
  `direction` STRING COMMENT '方向: Level of the indicator, or a change of it; empty for deadlines.',
  `value` DECIMAL(38, 10) COMMENT '数值: The value with its magnitude worked in; the low end of a range.',
  `value_upper` DECIMAL(38, 10) COMMENT '数值上限: High end of a range.',
  `unit` STRING COMMENT '单位: Unit as stated, magnitudes taken out.',
  `normalized_value` DECIMAL(38, 10) COMMENT '标准数值: The value in the normalised unit.',
  `normalized_value_upper` DECIMAL(38, 10) COMMENT '标准数值上限: High end of a range in the normalised unit.',
  `normalized_unit` STRING COMMENT '标准单位: ratio, pp, CNY or ISO 4217 code, m2, SI unit, ISO 8601 duration unit, or the classifier.',
  `period_start` DATE COMMENT '期间起: First day of a deadline''s period; empty where it is BY.',
  `period_end` DATE COMMENT '期间止: Last day of a deadline''s period; empty where it is FROM.',
  `deadline` STRING COMMENT '时限: Span of the deadline that governs the row in its sentence.',
  `deadline_end` DATE COMMENT '时限止日: Last day of that deadline.',
  `responsible_units` ARRAY<STRING> NOT NULL COMMENT '责任单位: Units of its section.',
  `span` STRING NOT NULL COMMENT '原文: The shortest text with the number, its magnitude and its unit.',
  `sentence` STRING NOT NULL COMMENT '句子: The sentence that it stands in.',
  `char_start` INT NOT NULL COMMENT '起始位置: Offset of the span in the published text.',
  `char_end` INT NOT NULL COMMENT '结束位置: Offset behind the span.',
  `rule` STRING NOT NULL COMMENT '规则: Id of the rule that read the quantity.'
)
USING parquet
COMMENT '量化指标: One quantity that a notice states.';

CREATE TABLE `responsibilities` (
  `notice_id` STRING NOT NULL COMMENT '公文标识: The notice.',
  `section_path` STRING NOT NULL COMMENT '层次路径: Section that the list governs.',
  `section_heading` STRING COMMENT '层次标题: Heading of that section.',
  `position` INT NOT NULL COMMENT '次序: Place in the section''s lists, from 1.',
  `role` STRING NOT NULL COMMENT '责任: Lead, responsible or support.',
  `unit` STRING NOT NULL COMMENT '单位: Name as printed, blanks taken out.',
  `canonical_unit` STRING COMMENT '规范名称: Full name with its region, where known.',
  `open_ended` BOOLEAN NOT NULL COMMENT '未尽: True where the list ends in 等.',
  `char_start` INT NOT NULL COMMENT '起始位置: Offset of the name in the published text.',
  `char_end` INT NOT NULL COMMENT '结束位置: Offset behind the name.'
)
USING parquet
COMMENT '责任: One unit that a list names for a section.';

CREATE TABLE `problems` (
  `notice_id` STRING COMMENT '公文标识: The notice; empty where the run itself is meant.',
  `source` STRING COMMENT '来源: Path of the file.',
  `stage` STRING NOT NULL COMMENT '阶段: Stage that met it.',
  `severity` STRING NOT NULL COMMENT '严重程度: How bad it is.',
  `code` STRING NOT NULL COMMENT '代码: What is wrong.',
  `message` STRING NOT NULL COMMENT '说明: What is wrong and what to do.',
  `quote` STRING COMMENT '引文: The text that is meant.',
  `char_start` INT COMMENT '起始位置: Offset of the quote in the published text.',
  `char_end` INT COMMENT '结束位置: Offset behind the quote.'
)
USING parquet
COMMENT '问题: Something that could not be read, or that a person should look at.';

CREATE TABLE `changes` (
  `change` STRING NOT NULL COMMENT '变化: Added, removed or changed.',
  `table` STRING NOT NULL COMMENT '表: The table.',
  `key` STRING NOT NULL COMMENT '键: Key of the row.',
  `column` STRING COMMENT '列: Column that changed; empty for whole rows.',
  `old_value` STRING COMMENT '旧值: Value in the snapshot before.',
  `new_value` STRING COMMENT '新值: Value in this snapshot.',
  `source` STRING COMMENT '来源: Path of the file.'
)
USING parquet
COMMENT '变化: A difference from the snapshot before.';

CREATE TABLE `texts` (
  `notice_id` STRING NOT NULL COMMENT '公文标识: The notice.',
  `source` STRING NOT NULL COMMENT '来源: Path of the file.',
  `text` STRING NOT NULL COMMENT '文本: The published text.'
)
USING parquet
COMMENT '文本: The published text that the offsets of a notice point into.';
