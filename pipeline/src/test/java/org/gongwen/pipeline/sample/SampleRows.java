package org.gongwen.pipeline.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwen.schema.Change;
import org.gongwen.schema.ChangeKind;
import org.gongwen.schema.Comparator;
import org.gongwen.schema.Direction;
import org.gongwen.schema.Kind;
import org.gongwen.schema.Notice;
import org.gongwen.schema.Responsibility;
import org.gongwen.schema.Role;
import org.gongwen.schema.Section;
import org.gongwen.schema.SectionKind;
import org.gongwen.schema.Status;
import org.gongwen.schema.Target;
import org.gongwen.schema.UnitRole;

/** Rows as a notice gives them. */
public final class SampleRows {
    private SampleRows() {}

    public static Notice notice(String id, String source, String title) {
        return new Notice(
                id,
                source,
                Status.READ,
                "text/plain",
                24_529L,
                "ab".repeat(32),
                null,
                title,
                "实施办法",
                "赣府发〔2020〕11号",
                "江西省人民政府",
                "江西省",
                "360000",
                null,
                LocalDate.of(2020, 5, 22),
                null,
                2020,
                "主动公开",
                "",
                List.of("各市、县（区）人民政府", "省政府各部门"),
                List.of(),
                8125,
                1,
                1,
                0);
    }

    public static Section section(String id, String heading) {
        return new Section(id, "1", null, SectionKind.SECTION, 1, "一、", 1, heading, "一、" + heading + "\n正文，\"引文\"。", 0, 20);
    }

    public static Target target(String noticeId, String targetId, BigDecimal value, String span) {
        return new Target(
                targetId,
                noticeId,
                "a.txt",
                "标题",
                "1",
                "稳定粮食",
                Kind.ACREAGE,
                Role.TARGET,
                "粮食种植面积",
                Comparator.EQ,
                Direction.LEVEL,
                value,
                null,
                "亩",
                new BigDecimal("3426666666.6667"),
                null,
                "m2",
                null,
                LocalDate.of(2020, 12, 31),
                "2020年",
                LocalDate.of(2020, 12, 31),
                List.of("市农业农村局", "市财政局"),
                span,
                "2020年粮食种植面积达到" + span + "。",
                13,
                18,
                "quantity/acreage");
    }

    public static Responsibility responsibility(String noticeId, int position, String unit) {
        return new Responsibility(noticeId, "1", "稳定粮食", position, UnitRole.LEAD, unit, null, false, 30, 36);
    }

    public static Change change() {
        return new Change(ChangeKind.CHANGED, "targets", "9c01d5f27ab34e88", "value", "500", "600", "a.txt");
    }
}
