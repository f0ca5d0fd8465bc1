package vn.chidao.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Predicate;

/** Somebody with a session of Tasklist or Cockpit who looks at what these pages ask for; anything but an answer is an error. */
final class Onlooker {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token;

    private Onlooker(String address) {
        this.address = address;
    }

    /** @param application {@code tasklist} or {@code cockpit} */
    static Onlooker at(String application, String address, String user, String password) {
        Onlooker person = new Onlooker(address);
        person.send(person.request("/camunda/app/%s/default/".formatted(application))
                .GET());
        person.send(person.request("/camunda/api/admin/auth/user/default/login/" + application)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + user + "&password=" + password)));
        return person;
    }

    JsonNode get(String path) {
        return send(request(path).header("Accept", "application/json").GET());
    }

    /** Reads a file to its end, keeps nothing of it, and answers how many bytes it had. */
    long download(String path) {
        HttpRequest request = request(path).GET().build();
        try {
            HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream file = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("%s was answered %d".formatted(path, answer.statusCode()));
                }
                return file.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As Tasklist asks for a list: with the people and definitions that belong to it, and the count. */
    JsonNode post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/hal+json, application/json; q=0.5")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return token == null ? request : request.header("X-XSRF-TOKEN", token);
    }

    private JsonNode send(HttpRequest.Builder built) {
        HttpRequest request = built.build();
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException("%s was answered %d: %s"
                        .formatted(request.uri(), answer.statusCode(), new String(answer.body())));
            }
            answer.headers()
                    .firstValue("X-XSRF-TOKEN")
                    .filter(Predicate.not("Required"::equals))
                    .ifPresent(each -> token = each);
            boolean isJson = answer.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            return isJson ? JSON.readTree(answer.body()) : JSON.nullNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
