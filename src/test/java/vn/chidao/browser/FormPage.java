package vn.chidao.browser;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A form as an official fills it in: each field is found by what stands beside it. */
final class FormPage {

    private final Browser browser;

    FormPage(Browser browser) {
        this.browser = browser;
    }

    FormPage type(String label, String text) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    FormPage choose(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
        return this;
    }

    FormPage tick(String label) {
        browser.shown(By.xpath("//label[normalize-space(.)='%s']/input".formatted(label)))
                .click();
        return this;
    }

    FormPage press(String button) {
        browser.shown(By.xpath("//form//button[normalize-space(.)='%s']".formatted(button)))
                .click();
        return this;
    }

    /** Names agencies as one types them, each added with the button beside the field. */
    FormPage name(String label, List<String> agencies) {
        for (String agency : agencies) {
            WebElement field = field(label);
            field.sendKeys(agency);
            field.findElement(By.xpath("../button[normalize-space(.)='Thêm']")).click();
            reads(agency);
        }
        return this;
    }

    /** Uploads a file at once, as the form does, and waits until it can be opened from there. */
    FormPage attach(Path file) {
        browser.driver()
                .findElement(By.cssSelector("form input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString());
        browser.shown(By.xpath("//form//a[contains(.,'%s')]".formatted(file.getFileName())));
        return this;
    }

    /** Waits until the form says so. */
    FormPage reads(String text) {
        browser.shown(By.xpath("//form//*[contains(normalize-space(.),'%s')]".formatted(text)));
        return this;
    }

    String valueOf(String label) {
        return field(label).getDomProperty("value");
    }

    /** The last such field, so that it is the row added last where rows repeat. */
    private WebElement field(String label) {
        return browser.until("chưa thấy mục " + label, page -> page
                .findElements(By.xpath(
                        "//form//*[@aria-label='%1$s'] | //form//*[@id=//label[normalize-space(translate(., '*', ''))='%1$s']/@for]"
                                .formatted(label)))
                .stream()
                .filter(WebElement::isDisplayed)
                .reduce((first, last) -> last)
                .orElse(null));
    }
}
