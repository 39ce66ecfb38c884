package org.gongwen.pipeline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongwen.fixtures.Notices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages of the five notices, and of hostile ones, in a real browser. Screenshots are left in target/screenshots. */
class ReviewPagesTest {
    private static final String HOSTILE = "</script><img src=x onerror=document.title='harmed'>关于\"'&做好工作的通知";

    @TempDir
    private static Path folder;

    private static Path review;
    private static Path downloads;
    private static Browser browser;

    @BeforeAll
    static void writePages() throws IOException {
        downloads = Files.createDirectory(folder.resolve("downloads"));
        browser = Browser.open(downloads);
        review = written("five", Notices.file("notices"));
    }

    private static Path written(String name, Path notices) throws IOException {
        return ReviewedFolder.write(notices, folder.resolve(name)).pages();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingIsRequestedFromOutsideAndTheConsoleIsSilent() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.remoteRequests()).isEmpty();
        browser.script("localStorage.clear()");
    }

    @Test
    void indexShowsFiguresPlotsAndNotices() throws IOException {
        browser.open(review.resolve("index.html"), 1280);
        assertThat(browser.find("[data-number=notices] b").getText()).isEqualTo("5");
        assertThat(browser.findAll("figure[data-plot] canvas")).hasSize(7);
        assertThat(browser.findAll("table.notices tbody tr")).hasSize(5);
        assertThat(browser.find("h1").getText()).isEqualTo("公文复核");
        browser.screenshot("index-1280");
        browser.script("window.scrollTo(0, 900)");
        browser.screenshot("index-1280-plots");
        browser.script("document.getElementById('list').scrollIntoView()");
        browser.screenshot("index-1280-list");
        browser.open(review.resolve("index.html"), 390);
        assertFits();
        browser.screenshot("index-390");
        browser.script("document.getElementById('list').scrollIntoView()");
        browser.screenshot("index-390-list");
    }

    @Test
    void indexFindsFiltersAndSwitchesLanguage() {
        browser.open(review.resolve("index.html"), 1280);
        browser.find("#search").sendKeys("南昌市关于");
        assertThat(browser.findAll("table.notices tbody tr")).hasSize(1);
        browser.find("#search").clear();
        browser.find("#search").sendKeys("没有这份公文");
        assertThat(browser.find("#found").getText()).isEqualTo("共 0 份公文");
        browser.find("#search").clear();
        browser.find("#search").sendKeys(" ");
        browser.find("#filter-region option:nth-child(2)").click();
        assertThat(browser.findAll("table.notices tbody tr")).hasSizeLessThan(5);
        browser.find("#language").click();
        assertThat(browser.find("h1").getText()).isEqualTo("Review of notices");
    }

    @Test
    void noticeShowsEveryTargetInPlaceWithAllItsFields() throws IOException {
        openNotice("南昌市关于做好", 1280);
        WebElement acreage = mark("514万亩");
        acreage.click();
        assertThat(browser.find("#details").getText())
                .contains("面积 · ", "粮食种植面积", "5140000", "亩", "2020年", "quantity/acreage");
        assertThat(browser.find("#table tr.selected").getText()).contains("514万亩");
        browser.screenshot("notice-1280");
        browser.script(
                "document.querySelector('.popover').hidden = true; document.getElementById('text').scrollTop = 0");
        browser.screenshot("notice-1280-top");
        openNotice("南昌市关于做好", 390);
        assertFits();
        mark("514万亩").click();
        browser.screenshot("notice-390");
    }

    @Test
    void noticeHidesKindsAndRolesThatAreSwitchedOff() {
        openNotice("南昌市关于做好", 1280);
        int all = browser.findAll("#table tbody tr").size();
        browser.find("[data-filter=DEADLINE]").click();
        assertThat(browser.findAll("#table tbody tr")).hasSizeLessThan(all);
        assertThat(browser.findAll("mark.kind-DEADLINE:not(.off)")).isEmpty();
        browser.find("[data-filter=u]").click();
        assertThat(browser.findAll("mark.unit:not(.target):not(.problem):not(.off)"))
                .isEmpty();
    }

    @Test
    void noticeIsSearchedAndItsProblemsVisitedByKeys() throws IOException {
        openNotice("青山湖", 1280);
        browser.press("/");
        browser.find("#search").sendKeys("责任单位", Keys.ENTER);
        assertThat(browser.find("#matches").getText()).matches("[1-9]\\d* 处匹配");
        browser.screenshot("notice-1280-search");
        browser.find("#search").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, Keys.ESCAPE);
        browser.press("n");
        String first = browser.find("#details").getText();
        assertThat(first).contains("问题 · ");
        browser.press("n");
        assertThat(browser.find("#details").getText()).isNotEqualTo(first);
        browser.press("p");
        assertThat(browser.find("#details").getText()).isEqualTo(first);
        browser.screenshot("notice-1280-problem");
    }

    @Test
    void marksStayInTheBrowserAndAreExported() throws IOException {
        openNotice("南昌市关于做好", 1280);
        browser.press("j");
        browser.press("a");
        browser.press("j");
        browser.press("r");
        browser.find("#export").click();
        browser.until(() -> downloaded().size() == 1);
        List<String> lines = Files.readString(downloaded().get(0)).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("\uFEFF\"notice_id\",\"source\",\"table\",\"key\"");
        assertThat(lines.get(1)).endsWith("\"accepted\"");
        assertThat(lines.get(2)).endsWith("\"rejected\"");
        browser.driver().navigate().refresh();
        assertThat(browser.findAll("mark.accepted, mark.rejected")).hasSizeGreaterThanOrEqualTo(2);
        browser.open(review.resolve("index.html"), 1280);
        assertThat(browser.find("[data-number=reviewed] b").getText()).isEqualTo("1");
    }

    @Test
    void hostileNoticesDoNothing() throws IOException {
        Path notices = Files.createDirectories(folder.resolve("hostile"));
        Files.writeString(
                notices.resolve("a'><b>.txt"),
                HOSTILE + "\n\n一、<img src=x onerror=alert(1)>目标\n2020年<script>alert(1)</script>粮食种植面积达到514万亩。"
                        + "（责任单位：<svg onload=alert(1)>市农业农村局）\n\n二、公式\n=1+1增长16%。\n");
        Path pages = written("hostile-out", notices);
        browser.open(pages.resolve("index.html"), 1280);
        assertThat(browser.findAll("img, svg, b b")).isEmpty();
        browser.find("table.notices a").click();
        assertThat(browser.findAll("img, svg, script:not([src]):not([type])")).isEmpty();
        assertThat(browser.driver().getTitle()).isNotEqualTo("harmed").contains("<img src=x");
        mark("514万亩").click();
        assertThat(browser.find("#details").getText()).contains("514万亩");
        assertThat(browser.script("const s = document.createElement('script'); s.textContent = 'window.ran = 1';"
                        + "document.body.append(s); return window.ran === undefined"))
                .as("the policy forbids scripts in the page")
                .isEqualTo(true);
        assertThat(browser.complaints()).singleElement().asString().contains("Content Security Policy");
    }

    private static void openNotice(String title, int width) {
        browser.open(review.resolve("index.html"), width);
        browser.driver().findElement(By.partialLinkText(title)).click();
        browser.until(() -> !browser.findAll("#table").isEmpty());
    }

    private static WebElement mark(String text) {
        WebElement mark = browser.findAll("mark").stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'start'})", mark);
        return mark;
    }

    /** Nothing is wider than the screen. */
    private static void assertFits() {
        assertThat(browser.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    private static List<Path> downloaded() {
        try (var files = Files.list(downloads)) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
