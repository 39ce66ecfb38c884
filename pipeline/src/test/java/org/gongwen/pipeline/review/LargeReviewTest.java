package org.gongwen.pipeline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.gongwen.fixtures.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long notices and many of them. */
class LargeReviewTest {
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    @Test
    void aNoticeOfFiftyThousandCharactersOpens() throws IOException {
        Path notices = Files.createDirectory(folder.resolve("long"));
        String paragraph = "2020年粮食种植面积达到514万亩,减免租金20万元。（责任单位：市农业农村局、市财政局）\n";
        StringBuilder text = new StringBuilder("南昌市关于做好工作的实施办法\n\n");
        for (int i = 1; text.length() < 50_000; i++) {
            text.append(i).append("．稳定粮食\n").append(paragraph.repeat(3));
        }
        Files.writeString(notices.resolve("long.txt"), text.toString());
        try (Browser browser = Browser.open(folder)) {
            Path pages = ReviewedFolder.write(notices, folder.resolve("out")).pages();
            browser.open(pages.resolve("index.html"), 1280);
            browser.find("table.notices a").click();
            assertThat(browser.findAll("mark.kind-ACREAGE")).hasSizeGreaterThan(900);
            assertThat(milliseconds(browser)).isLessThan(4000);
        }
    }

    @Test
    void pagesOfAThousandNoticesTakeLessTimeThanTheirExtraction() throws IOException {
        Path notices = Files.createDirectory(folder.resolve("thousand"));
        writeNotices(notices, 1000);
        ReviewedFolder review = ReviewedFolder.write(notices, folder.resolve("out"));
        Duration extraction = Duration.ofMillis(
                Objects.requireNonNull(review.manifest().timingsMs().get("extract")));
        assertThat(review.time()).isLessThan(extraction);
        try (Browser browser = Browser.open(folder)) {
            assertThat(fastest(browser, review.pages())).isLessThan(2000);
            assertThat(browser.find("[data-number=notices] b").getText()).isEqualTo("1,000");
            assertThat(browser.complaints()).isEmpty();
            browser.screenshot("index-1280-thousand");
            browser.script("document.getElementById('list').scrollIntoView()");
            browser.screenshot("index-1280-thousand-list");
        }
    }

    /** The fixtures of other years and with other numbers. */
    private static void writeNotices(Path folder, int count) throws IOException {
        List<String> names = Notices.names();
        for (int i = 0; i < count; i++) {
            String text = Notices.text(names.get(i % names.size()))
                    .replace("2020年", 2010 + i % 12 + "年")
                    .replace("万", i % 9 + 1 + "万");
            Files.writeString(folder.resolve("notice-" + i + ".txt"), text);
        }
    }

    @Test
    void anIndexOfTenThousandNoticesOpensInTwoSeconds() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("many"));
        ManyNotices.writeIndex(pages, 10_000);
        try (Browser browser = Browser.open(folder)) {
            assertThat(fastest(browser, pages)).isLessThan(2000);
            assertThat(browser.find("[data-number=notices] b").getText()).isEqualTo("10,000");
            assertThat(browser.findAll("table.notices tbody tr")).hasSize(100);
            browser.find("#next-page").click();
            assertThat(browser.find(".pager span").getText()).isEqualTo("第 2 页，共 100 页");
        }
    }

    /** The least of some times, for other programs may keep the machine busy. */
    private static long fastest(Browser browser, Path pages) {
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            browser.open(pages.resolve("index.html"), 1280);
            fastest = Math.min(fastest, milliseconds(browser));
        }
        return fastest;
    }

    private static long milliseconds(Browser browser) {
        Object end = browser.script("return Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)");
        return ((Number) end).longValue();
    }
}
