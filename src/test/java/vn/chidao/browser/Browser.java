package vn.chidao.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/** The machine's own Chromium, with a new profile and the screen of a common office computer. Nothing is downloaded. */
final class Browser implements AutoCloseable {

    static final Dimension OFFICE_SCREEN = new Dimension(1366, 768);
    static final Dimension LARGE_SCREEN = new Dimension(1920, 1080);

    /** Generous, because a busy machine is no failure; what is there sooner is used sooner. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Path profile;
    private final ChromeDriver driver;
    private int pictures;

    Browser() throws IOException {
        File chromium = program("chromium", "chromium-browser", "google-chrome");
        File chromedriver = program("chromedriver");
        Files.createDirectories(SCREENSHOTS);
        profile = Files.createTempDirectory("chidao-chromium-");
        ChromeOptions options = new ChromeOptions()
                .setBinary(chromium)
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--force-device-scale-factor=1",
                        "--user-data-dir=" + profile);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver)
                        .withEnvironment(Map.of("TZ", "Asia/Ho_Chi_Minh"))
                        .build(),
                options);
        resize(OFFICE_SCREEN);
    }

    WebDriver driver() {
        return driver;
    }

    /** The page's size, without the window's frame. */
    void resize(Dimension screen) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", screen.width, "height", screen.height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Opens a page as somebody who has just switched the computer on: nothing of the page before goes on. */
    void openAfresh(String address) {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.get(address);
    }

    /** Opens one of the web applications and sends its log-in form; what is to be seen then the caller knows. */
    void logIn(String address, String user) {
        openAfresh(address);
        // The page takes the cursor to the first field a moment after it is shown, also out of the second one.
        until(
                "chưa gõ được tên đăng nhập và mật khẩu",
                page -> type("text", user) && type("password", Officials.PASSWORD) && reads("text", user));
        shown(By.xpath("//button[normalize-space(.)='Đăng nhập']")).click();
    }

    private boolean type(String field, String text) {
        WebElement input = shown(By.cssSelector("input[type=%s]".formatted(field)));
        input.clear();
        input.sendKeys(text);
        return reads(field, text);
    }

    private boolean reads(String field, String text) {
        return text.equals(
                shown(By.cssSelector("input[type=%s]".formatted(field))).getDomProperty("value"));
    }

    /** Waits until the condition answers something other than null and false; what is seen then otherwise is kept. */
    <T> T until(String what, Function<WebDriver, T> condition) {
        try {
            return new WebDriverWait(driver, PATIENCE, LOOK_AGAIN)
                    .ignoring(StaleElementReferenceException.class)
                    .withMessage(() -> what + " — " + driver.getCurrentUrl())
                    .until(condition);
        } catch (TimeoutException e) {
            picture("khong-nhu-mong-doi");
            throw e;
        }
    }

    /** The first such element that can be seen, as soon as there is one. */
    WebElement shown(By where) {
        return until("chưa thấy " + where, page -> visible(where).findFirst().orElse(null));
    }

    /** Waits until no such element can be seen. */
    void gone(By where) {
        until("vẫn còn " + where, page -> visible(where).findAny().isEmpty());
    }

    private Stream<WebElement> visible(By where) {
        return driver.findElements(where).stream().filter(WebElement::isDisplayed);
    }

    void picture(String name) {
        pictures += 1;
        Path file = SCREENSHOTS.resolve("%02d-%s.png".formatted(pictures, name));
        try {
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile);
    }

    private static File program(String... names) {
        List<String> folders = Arrays.asList(
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser test needs %s on the PATH; on Debian: apt-get install chromium chromium-driver"
                                .formatted(names[0])));
    }
}
