package vn.chidao.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

/**
 * Keeps the sessions of the web applications where every node finds them. Camunda puts the login back into its session at the
 * end of each request, changed or not; here a request reads one row, and writes only what has changed, or once a minute that
 * the session was used. So a request that was under way while its user logged out cannot bring the login back. Of visitors
 * who do not log in nothing is read or written.
 */
class WebSessions implements SessionRepository<WebSession> {

    /** How exactly the last use is known; small against the time after which a session expires. */
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    /** Who comes in sweeps out what has expired, beside any other node that does the same. */
    private static final String INSERT =
            """
            with swept as (
                delete from chidao.web_session where id in (
                    select id from chidao.web_session where expires_at <= :accessed
                    order by expires_at limit 100 for update skip locked))
            insert into chidao.web_session (id, created_at, accessed_at, expires_at, content)
            values (:id, :created, :accessed, :expires, :content)
            """;

    private static final String CHANGE =
            """
            update chidao.web_session
            set content = :content, version = version + 1, accessed_at = :accessed, expires_at = :expires
            where id = :id and (version = :version or :leaves)
            """;

    private static final String TOUCH =
            "update chidao.web_session set accessed_at = :accessed, expires_at = :expires where id = :id";

    private final JdbcClient jdbc;
    private final Duration timeout;

    /** @param timeout after how long without a request a session expires */
    WebSessions(JdbcClient jdbc, Duration timeout) {
        this.jdbc = jdbc;
        this.timeout = timeout;
    }

    @Override
    public WebSession createSession() {
        MapSession values = new MapSession();
        values.setMaxInactiveInterval(timeout);
        return new WebSession(values, null);
    }

    @Override
    public WebSession findById(String id) {
        return AnonymousId.tokenIn(id).map(this::anonymous).orElseGet(() -> stored(id));
    }

    private WebSession anonymous(String token) {
        WebSession session = createSession();
        session.setAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME, token);
        return session;
    }

    private WebSession stored(String id) {
        return jdbc.sql("select * from chidao.web_session where id = :id")
                .param("id", digest(id))
                .query((row, n) -> read(id, row))
                .optional()
                .flatMap(found -> found)
                .filter(session -> !session.isExpired())
                .orElse(null);
    }

    /**
     * Of two requests that change a session at once the first wins, except that whoever logs out is out. One that has been
     * ended meanwhile stays so.
     */
    @Override
    public void save(WebSession session) {
        if (session.stored().isEmpty()) {
            beginAnew(session);
        }
        if (session.stored().isPresent() || !AnonymousId.isAnonymous(session)) {
            store(session);
        }
    }

    /** Camunda gives whoever logs in a session without a token; here the visitor's would live on with its id. */
    private void beginAnew(WebSession session) {
        if (session.formerId().isPresent()) {
            deleteById(session.formerId().get());
        } else if (AnonymousId.isLoggedIn(session)) {
            session.removeAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        }
    }

    private void store(WebSession session) {
        byte[] content = SessionContent.write(session);
        Optional<WebSession.Stored> stored = session.stored();
        if (stored.isEmpty()) {
            write(INSERT, session)
                    .param("created", Timestamp.from(session.getCreationTime()))
                    .param("content", content)
                    .update();
        } else if (!Arrays.equals(content, stored.get().content())) {
            write(CHANGE, session)
                    .param("content", content)
                    .param("version", stored.get().version())
                    .param("leaves", !AnonymousId.isLoggedIn(session))
                    .update();
        } else if (isUsedSince(stored.get(), session.getLastAccessedTime())) {
            write(TOUCH, session).update();
        } else {
            return;
        }
        int version = stored.map(before -> before.version() + (Arrays.equals(content, before.content()) ? 0 : 1))
                .orElse(0);
        session.storedAs(new WebSession.Stored(version, session.getLastAccessedTime(), content));
    }

    @Override
    public void deleteById(String id) {
        if (AnonymousId.tokenIn(id).isPresent()) {
            return;
        }
        jdbc.sql("delete from chidao.web_session where id = :id")
                .param("id", digest(id))
                .update();
    }

    private JdbcClient.StatementSpec write(String sql, WebSession session) {
        return jdbc.sql(sql)
                .param("id", digest(session.getId()))
                .param("accessed", Timestamp.from(session.getLastAccessedTime()))
                .param("expires", Timestamp.from(session.expiresAt()));
    }

    private Optional<WebSession> read(String id, ResultSet row) throws SQLException {
        byte[] content = row.getBytes("content");
        Instant accessedAt = row.getTimestamp("accessed_at").toInstant();
        MapSession values = new MapSession(id);
        values.setCreationTime(row.getTimestamp("created_at").toInstant());
        values.setLastAccessedTime(accessedAt);
        values.setMaxInactiveInterval(timeout);
        WebSession.Stored stored = new WebSession.Stored(row.getInt("version"), accessedAt, content);
        return SessionContent.read(content).map(attributes -> {
            attributes.forEach((name, value) -> values.setAttribute(name.toString(), value));
            return new WebSession(values, stored);
        });
    }

    private static boolean isUsedSince(WebSession.Stored stored, Instant accessed) {
        return accessed.isAfter(stored.accessedAt().plus(EXACTNESS));
    }

    private static String digest(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
