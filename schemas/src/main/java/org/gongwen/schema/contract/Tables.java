package org.gongwen.schema.contract;

import java.util.List;
import org.gongwen.schema.Change;
import org.gongwen.schema.Notice;
import org.gongwen.schema.NoticeText;
import org.gongwen.schema.Problem;
import org.gongwen.schema.Responsibility;
import org.gongwen.schema.Section;
import org.gongwen.schema.Target;

/** 数据表: all published tables. */
public final class Tables {
    /** 公文. */
    public static final TableModel<Notice> NOTICES = TableModel.of(Notice.class);

    /** 层次. */
    public static final TableModel<Section> SECTIONS = TableModel.of(Section.class);

    /** 量化指标. */
    public static final TableModel<Target> TARGETS = TableModel.of(Target.class);

    /** 责任. */
    public static final TableModel<Responsibility> RESPONSIBILITIES = TableModel.of(Responsibility.class);

    /** 问题. */
    public static final TableModel<Problem> PROBLEMS = TableModel.of(Problem.class);

    /** 变化. */
    public static final TableModel<Change> CHANGES = TableModel.of(Change.class);

    /** 文本, published as Parquet only. */
    public static final TableModel<NoticeText> TEXTS = TableModel.of(NoticeText.class);

    /** All of them, in the order in which they are listed and documented. */
    public static final List<TableModel<?>> ALL =
            List.of(NOTICES, SECTIONS, TARGETS, RESPONSIBILITIES, PROBLEMS, CHANGES, TEXTS);

    private Tables() {}
}
