package vn.chidao.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** A session of the web applications within one request, which also remembers how the database knows it. */
final class WebSession implements Session {

    private final MapSession values;
    private Stored stored;
    private String formerId;

    /**
     * How a session stands in the database.
     *
     * @param version counts the changes of the content
     * @param content as it was written, to see whether it has changed since
     */
    record Stored(int version, Instant accessedAt, byte[] content) {}

    /** @param stored null for one that is not there yet */
    WebSession(MapSession values, Stored stored) {
        this.values = values;
        this.stored = stored;
    }

    /** Empty when it has never been stored under its id. */
    Optional<Stored> stored() {
        return Optional.ofNullable(stored);
    }

    void storedAs(Stored now) {
        stored = now;
        formerId = null;
    }

    /** The id under which it is still stored since it was given another one. */
    Optional<String> formerId() {
        return Optional.ofNullable(formerId);
    }

    Instant expiresAt() {
        return values.getLastAccessedTime().plus(values.getMaxInactiveInterval());
    }

    @Override
    public String getId() {
        return stored == null ? AnonymousId.of(values).orElseGet(values::getId) : values.getId();
    }

    @Override
    public String changeSessionId() {
        if (stored != null) {
            formerId = values.getId();
            stored = null;
        }
        values.changeSessionId();
        return getId();
    }

    @Override
    public <T> T getAttribute(String name) {
        return values.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return values.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        values.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        values.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return values.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant at) {
        values.setLastAccessedTime(at);
    }

    @Override
    public Instant getLastAccessedTime() {
        return values.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        values.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return values.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return values.isExpired();
    }
}
