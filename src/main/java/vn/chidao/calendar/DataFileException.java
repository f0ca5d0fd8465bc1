package vn.chidao.calendar;

/** A data file that cannot be used. Its message, in Vietnamese, names file, line or field, and what to do. */
public class DataFileException extends RuntimeException {

    DataFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
