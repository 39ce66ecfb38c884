package org.gongwen.pipeline.review;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gongwen.pipeline.sample.InstalledProgram;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium that notes what it requests and what its console says. */
final class Browser implements Closeable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Selenium warns of each browser that is newer than itself. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.openqa.selenium.devtools"), Logger.getLogger("org.openqa.selenium.chromium"));

    private final ChromeDriver driver;
    private final List<String> requests = new ArrayList<>();

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the test where no Chromium is installed or none can be started. */
    static Browser open(Path downloads) {
        Path chromium = InstalledProgram.required("chromium", "chromium", "chromium-browser", "google-chrome");
        Path chromeDriver = InstalledProgram.required("chromium-driver", "chromedriver");
        try {
            return new Browser(start(chromium, chromeDriver, downloads));
        } catch (SessionNotCreatedException e) {
            return Assumptions.abort("Chromium does not start, so pages are not tested in it: " + e.getMessage());
        }
    }

    private static ChromeDriver start(Path chromium, Path chromeDriver, Path downloads) {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        // no sandbox: builds run as root; the pages are our own
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        options.addArguments("--lang=zh-CN", "--hide-scrollbars", "--window-size=1280,900");
        options.setCapability("goog:loggingPrefs", logs);
        options.setExperimentalOption(
                "prefs",
                Map.of("download.default_directory", downloads.toString(), "intl.accept_languages", "zh-CN,zh"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromeDriver.toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    /** Opens a page in a window of some width. */
    void open(Path page, int width) {
        Map<String, Object> size = Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", size);
        driver.get(page.toUri().toString());
    }

    ChromeDriver driver() {
        return driver;
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** What a script gives. */
    Object script(String script) {
        return driver.executeScript(script);
    }

    void press(String keys) {
        find("body").sendKeys(keys);
    }

    /** Waits until something holds. */
    void until(java.util.function.BooleanSupplier holds) {
        new WebDriverWait(driver, Duration.ofSeconds(10)).until(any -> holds.getAsBoolean());
    }

    void screenshot(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Errors and warnings of the console since the last call. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What has been requested from elsewhere than the folder. */
    List<String> remoteRequests() {
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JsonMapper.shared().readTree(entry.getMessage()).path("message");
            if (message.path("method").asString("").equals("Network.requestWillBeSent")) {
                requests.add(message.at("/params/request/url").asString(""));
            }
        }
        return requests.stream()
                .filter(url -> !url.startsWith("file:") && !url.startsWith("data:") && !url.startsWith("blob:"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
