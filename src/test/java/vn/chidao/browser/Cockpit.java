package vn.chidao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Cockpit as a manager uses it, with what holds for every page of ours in it. */
final class Cockpit {

    /** Texts of ours that stand out too little from what is behind them, by WCAG 2.1 AA (4.5, large letters 3). */
    private static final String TOO_PALE =
            """
            const parts = (text) => (text.match(/[\\d.]+/g) || [0, 0, 0]).map(Number);
            const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
            const behind = (node) => {
              for (let each = node; each && each.nodeType === 1; each = each.parentElement) {
                const ground = parts(getComputedStyle(each).backgroundColor);
                if (ground.length < 4 || ground[3] > 0.5) return ground;
              }
              return [255, 255, 255];
            };
            const pale = [];
            document.querySelectorAll('.chidao, .chidao *').forEach((node) => {
              const own = [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
              if (!own || !node.getClientRects().length || node.closest('[disabled], option, .cd-sign')) return;
              const style = getComputedStyle(node);
              const [one, other] = [light(parts(node.ownerSVGElement ? style.fill : style.color)), light(behind(node))].sort((a, b) => b - a);
              const size = parseFloat(style.fontSize);
              const least = size >= 24 || (size >= 18.6 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
              if ((one + 0.05) / (other + 0.05) < least) pale.push(node.textContent.trim().slice(0, 40) + ' ' + style.color);
            });
            return [...new Set(pale)];
            """;

    private final Browser browser;
    private final String address;

    Cockpit(Browser browser, int port) {
        this.browser = browser;
        this.address = "http://localhost:" + port + "/camunda/app/cockpit/default/";
    }

    void logIn(String user) {
        browser.logIn(address, user);
        browser.gone(By.cssSelector("input[type=password]"));
        browser.shown(By.cssSelector("[cam-widget-header] .glyphicon-user"));
    }

    void open(String path) {
        browser.driver().get("about:blank");
        browser.driver().get(address + "#" + path);
        settled();
    }

    /** Goes to a page by the part of the address behind the hash, without loading the application anew. */
    void turnTo(String page) {
        run("window.location.hash = arguments[0]", page);
    }

    void tab(String name) {
        browser.shown(By.xpath("//ul[contains(@class,'nav-tabs')]//a[normalize-space(.)='%s']".formatted(name)))
                .click();
        settled();
    }

    void press(String button) {
        browser.shown(By.xpath("//button[starts-with(normalize-space(.),'%s')]".formatted(button)))
                .click();
    }

    void unfold(String part) {
        run("document.querySelector('.cd-page').scrollTo(0, document.querySelector('.cd-page').scrollHeight)");
        browser.shown(By.xpath("//summary[starts-with(normalize-space(.),'%s')]".formatted(part)))
                .click();
        settled();
    }

    /** Waits until the page has all it asked for. */
    void settled() {
        browser.shown(By.cssSelector(".chidao"));
        browser.until(
                "còn đang tải", page -> page.findElements(By.cssSelector(".chidao [aria-busy], .chidao[aria-busy]"))
                        .isEmpty());
    }

    WebElement reads(String text) {
        return browser.shown(By.xpath("//*[contains(@class,'chidao')]//*[text()[contains(.,'%s')]]".formatted(text)));
    }

    /** Looks at the page in both sizes: nothing sticks out to the side, everything can be read. */
    void look(String name) {
        for (Dimension size : List.of(Browser.LARGE_SCREEN, Browser.OFFICE_SCREEN)) {
            browser.resize(size);
            settled();
            browser.picture(name + "-" + size.getWidth());
            assertThat(
                            run(
                                    "return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth"))
                    .as("what sticks out of " + name)
                    .isEqualTo(0L);
            assertThat((List<?>) run(TOO_PALE)).as("contrast on " + name).isEmpty();
        }
    }

    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) browser.driver()).executeScript(script, arguments);
    }

    /** What the keyboard is on, after so many presses of Tab beyond the address line. */
    boolean reachesByKeyboard(String selector) {
        WebElement wanted = browser.shown(By.cssSelector(selector));
        for (int i = 0; i < 80; i++) {
            if (wanted.equals(browser.driver().switchTo().activeElement())) {
                return (boolean) run("return document.activeElement.matches(':focus-visible')");
            }
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        }
        return false;
    }
}
