package vn.chidao.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What Chidao adds to Tasklist beside the forms, by what can be read on the screen. */
final class DeskPages {

    private final Browser browser;

    DeskPages(Browser browser) {
        this.browser = browser;
    }

    /** Waits until a card in the list of tasks says so. */
    DeskPages cardReads(String text) {
        browser.shown(By.xpath("//*[contains(@class,'cd-task')][contains(normalize-space(.),'%s')]".formatted(text)));
        return this;
    }

    /** Waits until what was typed has reached the server. */
    DeskPages draftIsKept() {
        browser.shown(
                By.xpath("//*[contains(@class,'task-card')]//*[@role='status'][contains(.,'Đã tự lưu bản nháp lúc')]"));
        return this;
    }

    /** Waits until the form says that it was opened with what had been typed. */
    DeskPages draftIsBack() {
        browser.shown(By.xpath("//*[contains(@class,'cd-draft')][contains(.,'Bản nháp lưu lúc')]"));
        return this;
    }

    DeskPages openTab(String label) {
        browser.shown(By.xpath(
                        "//*[contains(@class,'task-card')]//*[contains(@class,'nav-tabs')]//a[normalize-space(.)='%s']"
                                .formatted(label)))
                .click();
        return this;
    }

    /** Says something in the dossier and waits until it can be read there. */
    DeskPages comment(String text) {
        browser.shown(By.cssSelector(".cd-dossier textarea")).sendKeys(text);
        press("Gửi ý kiến");
        browser.shown(By.xpath("//*[contains(@class,'cd-said')]//p[normalize-space(.)='%s']".formatted(text)));
        return this;
    }

    /** Opens a page of ours by its link in the header. */
    DeskPages go(String link) {
        browser.shown(By.xpath("//a[@class='cd-header-link'][starts-with(normalize-space(.),'%s')]".formatted(link)))
                .click();
        browser.shown(By.xpath("//main//h1[normalize-space(.)='%s']".formatted(link)));
        return this;
    }

    DeskPages search(String words) {
        WebElement field = browser.shown(By.cssSelector("main input[type=search]"));
        field.clear();
        field.sendKeys(words);
        return press("Tìm");
    }

    DeskPages follow(String link) {
        browser.shown(By.xpath("//main//a[normalize-space(.)='%s']".formatted(link)))
                .click();
        return this;
    }

    DeskPages tick(String label) {
        browser.shown(By.xpath("//input[@type='checkbox'][@aria-label='%s']".formatted(label)))
                .click();
        return this;
    }

    DeskPages press(String button) {
        browser.shown(By.xpath("//button[normalize-space(.)='%s']".formatted(button)))
                .click();
        return this;
    }

    DeskPages reads(String text) {
        browser.shown(By.xpath(
                "//*[self::main or self::dialog or contains(@class,'cd-dossier')]//*[contains(normalize-space(.),'%s')]"
                        .formatted(text)));
        return this;
    }

    /** A picture on each of the two screens. */
    DeskPages picture(String name) {
        browser.picture(name);
        browser.resize(Browser.LARGE_SCREEN);
        browser.picture(name + "-man-hinh-lon");
        browser.resize(Browser.OFFICE_SCREEN);
        return this;
    }
}
