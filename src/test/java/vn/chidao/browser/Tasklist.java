package vn.chidao.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Tasklist as an official uses it: by what can be read on the screen. */
final class Tasklist {

    private static final By FORM = By.cssSelector("form.chidao:not(.cd-closed), .fjs-container form");

    private final Browser browser;
    private final String address;

    Tasklist(Browser browser, int port) {
        this.browser = browser;
        this.address = "http://localhost:" + port + "/camunda/app/tasklist/default/";
    }

    void logIn(String user) {
        browser.logIn(address, user);
        browser.shown(By.xpath("//*[contains(@class,'task-filters')]//*[contains(.,'Việc của cơ quan tôi')]"));
    }

    FormPage startForm(String process) {
        browser.shown(By.xpath("//a[contains(.,'Bắt đầu quy trình')]")).click();
        browser.shown(By.xpath("//*[contains(@class,'modal-body')]//a[normalize-space(.)='%s']".formatted(process)))
                .click();
        browser.shown(FORM);
        return new FormPage(browser);
    }

    /** Sends the form that begins a process; the dialogue closes when it was taken. */
    void start() {
        browser.shown(By.xpath("//button[normalize-space(.)='Bắt đầu']")).click();
        browser.gone(By.cssSelector(".modal-dialog"));
    }

    /** Opens a task from the list and takes it. */
    FormPage claim(String name) {
        open(name);
        WebElement closedForm = browser.shown(FORM);
        browser.shown(By.xpath("//button[normalize-space(.)='Nhận việc']")).click();
        browser.shown(By.cssSelector(".unclaim"));
        browser.until("biểu mẫu chưa mở lại sau khi nhận việc", page -> isReplaced(closedForm));
        browser.shown(FORM);
        return new FormPage(browser);
    }

    /** Opens the page anew, as on another computer; the same task is open then. */
    FormPage reload() {
        browser.driver().navigate().refresh();
        browser.shown(FORM);
        return new FormPage(browser);
    }

    private boolean isReplaced(WebElement form) {
        try {
            return form.findElements(By.xpath("ancestor::*[contains(@class,'disabled-form')]"))
                    .isEmpty();
        } catch (org.openqa.selenium.StaleElementReferenceException replaced) {
            return true;
        }
    }

    void open(String name) {
        browser.shown(By.xpath("//*[contains(@class,'tasks-list')]//h4/a[normalize-space(.)='%s']".formatted(name)))
                .click();
        browser.shown(By.xpath("//*[contains(@class,'task-card')]//h2[normalize-space(.)='%s']".formatted(name)));
    }

    /** Sends the form of the task that was taken; when it was taken in, Tasklist shows no task. */
    void complete() {
        send();
        browser.gone(By.cssSelector(".task-card"));
    }

    /** Presses the button and waits for nothing. */
    void send() {
        browser.shown(By.xpath("//button[normalize-space(.)='Hoàn thành']")).click();
    }
}
