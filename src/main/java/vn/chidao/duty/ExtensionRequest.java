package vn.chidao.duty;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * That an agency asks for more time.
 *
 * @param until the later due date, inclusive
 */
public record ExtensionRequest(LocalDate until, String reason) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** As the record tells it. */
    String inWords() {
        return "Xin gia hạn đến %s: %s".formatted(DAY.format(until), reason.strip());
    }
}
