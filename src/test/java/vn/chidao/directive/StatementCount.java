package vn.chidao.directive;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many SQL statements a piece of work sends, as Spring's JDBC template reports them. */
public final class StatementCount {

    private StatementCount() {}

    public static long of(Runnable work) {
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level before = logger.getLevel();
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(seen);
        try {
            work.run();
        } finally {
            logger.detachAppender(seen);
            logger.setAdditive(true);
            logger.setLevel(before);
        }
        return seen.list.stream()
                .filter(event -> event.getMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
