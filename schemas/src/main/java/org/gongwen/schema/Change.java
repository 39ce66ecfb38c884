package org.gongwen.schema;

import org.jspecify.annotations.Nullable;

/** 变化: a difference from the snapshot before. */
@Table(name = "changes", zh = "变化", doc = "A difference from the snapshot before.", docZh = "与上一快照的一处差异。")
public record Change(
        @Column(zh = "变化", doc = "Added, removed or changed.", docZh = "新增、删除或修改。", example = "CHANGED")
        ChangeKind change,

        @Column(zh = "表", doc = "The table.", docZh = "所在表。", example = "targets")
        String table,

        @Column(zh = "键", doc = "Key of the row.", docZh = "行的键。")
        String key,

        @Column(
                zh = "列",
                doc = "Column that changed; empty for whole rows.",
                docZh = "发生变化的列；整行时为空。",
                example = "value")
        @Nullable
        String column,

        @Column(zh = "旧值", doc = "Value in the snapshot before.", docZh = "上一快照中的值。", example = "500") @Nullable
        String oldValue,

        @Column(zh = "新值", doc = "Value in this snapshot.", docZh = "本快照中的值。", example = "600") @Nullable
        String newValue,

        @Column(zh = "来源", doc = "Path of the file.", docZh = "文件路径。") @Nullable
        String source) {}
