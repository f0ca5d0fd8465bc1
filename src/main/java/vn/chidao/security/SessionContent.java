package vn.chidao.security;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.session.Session;

/** What Camunda keeps in a session, as bytes: who is logged in, and the token. Nothing else is ever read back from them. */
final class SessionContent {

    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxbytes=200000;maxdepth=20;java.lang.*;java.util.*;org.camunda.bpm.webapp.impl.security.**;!*");

    private SessionContent() {}

    static byte[] write(Session session) {
        Map<String, Object> attributes = new TreeMap<>();
        session.getAttributeNames().forEach(name -> attributes.put(name, session.getAttribute(name)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(attributes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Empty when another version of Chidao wrote it, whose classes are no longer these. */
    static Optional<Map<?, ?>> read(byte[] bytes) {
        try (ObjectInputStream in = new ConfigurableObjectInputStream(
                new ByteArrayInputStream(bytes), SessionContent.class.getClassLoader())) {
            in.setObjectInputFilter(KNOWN);
            return Optional.of((Map<?, ?>) in.readObject());
        } catch (IOException | ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
