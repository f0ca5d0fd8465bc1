package vn.chidao.importer.reading;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Keeps the parsing libraries from reporting every flaw of a file that people are told about in one sentence anyway. */
final class QuietLibraries {

    private static final List<String> NOISY =
            List.of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi", "org.apache.xmlbeans");

    private QuietLibraries() {}

    static void hush() {
        for (String name : NOISY) {
            if (LoggerFactory.getLogger(name) instanceof Logger logger) {
                logger.setLevel(Level.OFF);
            }
        }
    }
}
