package org.gongwen.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongwen.fixtures.Notices;
import org.gongwen.schema.ChangeKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real notice that someone edited changes in its rows. */
class ChangesTest {
    private static final String NAME = "qingshanhu-2020-25.txt";
    private static final String FIRST = "一、建设新型基础设施。建成5G基站500个，完成投资30亿元。（责任单位：区科工局）\n";
    private static final String SECOND = "二、稳定就业。2020年底前新增就业2万人，登记失业率控制在4%以内。（责任单位：区人社局、区财政局）\n";

    @TempDir
    private Path folder;

    private Nights nights;

    @BeforeEach
    void makeFolder() throws IOException {
        nights = new Nights(folder);
    }

    @Test
    void aNumberThatChangesIsOneChangedValue() throws IOException {
        assertThat(changes(FIRST + SECOND, FIRST.replace("500", "600") + SECOND))
                .containsExactly("CHANGED targets value 500 600");
        assertThat(nights.next().manifest().changes().isEmpty()).isTrue();
    }

    @Test
    void aParagraphThatMovesChangesNothing() throws IOException {
        assertThat(changes(FIRST + SECOND, SECOND.replace("二、", "一、") + FIRST.replace("一、", "二、")))
                .isEmpty();
    }

    @Test
    void aParagraphThatMovesAndChangesIsOneChangedValue() throws IOException {
        assertThat(changes(FIRST + SECOND, SECOND + FIRST.replace("30亿", "35亿")))
                .containsExactly("CHANGED targets value 3000000000 3500000000");
    }

    @Test
    void aNewSentenceIsAddedAndAnOldOneRemoved() throws IOException {
        assertThat(changes(FIRST + SECOND, FIRST.replace("，完成投资30亿元", "") + SECOND + "三、改造老旧小区28个。\n"))
                .containsExactlyInAnyOrder("ADDED targets null null 28个", "REMOVED targets null 30亿元 null");
    }

    @Test
    void aUnitThatIsReplacedIsAddedAndRemoved() throws IOException {
        assertThat(changes(FIRST + SECOND, FIRST.replace("区科工局", "区发改委") + SECOND))
                .contains("ADDED responsibilities null null 区发改委", "REMOVED responsibilities null 区科工局 null")
                .allMatch(change -> change.contains("responsibilities") || change.contains("responsible_units"));
    }

    @Test
    void aRealNoticeWhoseSectionsAreTurnedRoundKeepsItsTargets() throws IOException {
        String text = Notices.text(NAME);
        nights.file(NAME, text);
        nights.next();
        String edited = text.replaceFirst("(\\d)(\\d*)(个|户|万元|公里)", "9$1$2$3");
        assertThat(edited).isNotEqualTo(text);
        nights.file(NAME, edited);
        Map<ChangeKind, Long> targets =
                nights.next().manifest().changes().rows().getOrDefault("targets", Map.of());
        assertThat(targets).isEqualTo(Map.of(ChangeKind.CHANGED, 1L));
    }

    private List<String> changes(String before, String after) throws IOException {
        nights.file("a.txt", before);
        nights.next();
        nights.file("a.txt", after);
        Path snapshot = nights.next().snapshot();
        List<String> changes = new ArrayList<>();
        String text = Files.readString(snapshot.resolve("changes.csv")).substring(1);
        try (CSVParser parser = CSVParser.parse(
                text, CSVFormat.RFC4180.builder().setHeader().setNullString("").get())) {
            for (CSVRecord row : parser) {
                if (!"sha256".equals(row.get("column"))) {
                    changes.add(row.get("change") + " " + row.get("table") + " " + row.get("column") + " "
                            + row.get("old_value") + " " + row.get("new_value"));
                }
            }
        }
        return changes;
    }
}
