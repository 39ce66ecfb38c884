package org.gongwen.extract.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.gongwen.extract.text.Passage;
import org.gongwen.extract.text.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date alone in a column of completion is the end by which; in other columns it is as its words say. */
class CellReaderTest {
    @ParameterizedTest
    @CsvSource({
        "完成时间,2026年12月,BY",
        "完成时限,2026年,BY",
        "时限要求,9月,BY",
        "办结期限,2026年第三季度,BY",
        "整改时限,今年,BY",
        "截止日期,2026年6月30日,BY",
        "完成时限,全年,DURING",
        "完成时限,2026年3月至6月,DURING",
        "完成时限,2026年6月起,FROM",
        "活动时间,2026年12月,DURING",
        "时间安排,2026年12月,DURING",
        "任务,2026年12月,DURING",
        "完成时限,2026年12月组织验收,DURING"
    })
    void aDateAloneInAColumnOfCompletionIsTheEnd(String column, String cell, String comparator) {
        Quantity date = new PeriodReader(cell, 0, cell.length(), 2026).read(0);
        assertNotNull(date);
        Passage passage = new Passage(0, cell.length(), "1.t1.r1", column, "建设驿站", null);
        Quantity due = CellReader.due(cell, date, passage);
        assertThat(due.comparator().name()).isEqualTo(comparator);
        assertThat(due.period()).isNotNull();
        assertThat(due.period().start() == null).isEqualTo(comparator.equals("BY"));
    }
}
