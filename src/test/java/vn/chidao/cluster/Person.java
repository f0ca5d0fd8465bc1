package vn.chidao.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Somebody at Tasklist, who logs in once and works by what Tasklist calls. When a node does not answer, or answers that it
 * cannot, they try the next one, with the same session.
 */
final class Person {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final Map<String, String> REPORT = Map.of(
            "content",
            "{\"results\": \"Kết quả trong kỳ\", \"assignments\": [{\"no\": \"1\", \"progress\": \"IN_PROGRESS\"}]}");
    private static final Map<String, String> ACCEPTED = Map.of("outcome", "ACCEPTED");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String id;
    private final List<String> nodes;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private String token;
    private int node;
    private String lastAnswer;

    /** @param nodes their addresses; the person begins at one of them */
    Person(String id, List<String> nodes) {
        this.id = id;
        this.nodes = nodes;
        this.node = Math.floorMod(id.hashCode(), nodes.size());
    }

    void logIn() {
        String form = "username=" + id + "&password=" + Storm.PASSWORD;
        trying("log in", () -> {
            send(request("/camunda/app/tasklist/default/").GET());
            return is(
                    200,
                    send(request("/camunda/api/admin/auth/user/default/login/tasklist")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))));
        });
        trying("see the session", () -> is(200, get(ENGINE + "/user/" + id + "/profile")));
    }

    /** Sends that many reports of the person's agency, and waits until they can be sent. */
    void sendsReports(int count) {
        for (int sent = 0; sent < count; ) {
            List<String> tasks = new ArrayList<>();
            trying("find reports to send", () -> tasks.addAll(tasks("Task_SubmitReport", 5)));
            int now = Math.min(tasks.size(), count - sent);
            tasks.subList(0, now).forEach(task -> completes(task, REPORT));
            sent += now;
        }
    }

    /** Accepts what was sent, until nothing is left of it. */
    void acceptsReports() {
        List<String> tasks = tasks("Task_ReviewReport", 50);
        while (!tasks.isEmpty()) {
            tasks.forEach(task -> completes(task, ACCEPTED));
            tasks = tasks("Task_ReviewReport", 50);
        }
    }

    /** Sends all that the person's agency still owes. */
    void sendsTheRest() {
        tasks("Task_SubmitReport", Integer.MAX_VALUE).forEach(task -> completes(task, REPORT));
    }

    /** The tasks of that kind that the person may work on, at most so many. */
    private List<String> tasks(String kind, int most) {
        List<String> found = new ArrayList<>();
        trying("list tasks", () -> {
            HttpResponse<String> answer = get(ENGINE + "/task?taskDefinitionKey=" + kind + "&maxResults=" + most);
            if (is(200, answer)) {
                JSON.readTree(answer.body())
                        .forEach(task -> found.add(task.get("id").asText()));
                return true;
            }
            return false;
        });
        return found;
    }

    /** Takes the task and hands the form in, until it is certain that it was taken: then the task is gone. */
    private void completes(String task, Map<String, String> form) {
        trying("complete " + task, () -> {
            String address = ENGINE + "/task/" + task;
            post(address + "/claim", JSON.createObjectNode().put("userId", id));
            return is(204, post(address + "/submit-form", variables(form))) || is(404, get(address));
        });
    }

    private static JsonNode variables(Map<String, String> form) {
        var body = JSON.createObjectNode();
        var variables = body.putObject("variables");
        form.forEach((name, text) -> variables
                .putObject(name)
                .put("value", text)
                .put("type", "String")
                .putObject("valueInfo")
                .put("transient", true));
        return body;
    }

    private interface Attempt {
        boolean isDone() throws IOException, InterruptedException;
    }

    private void trying(String what, Attempt attempt) {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> isDone(attempt));
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("%s could not %s, was answered %s".formatted(id, what, lastAnswer), e);
        }
    }

    private boolean isDone(Attempt attempt) throws InterruptedException {
        try {
            if (attempt.isDone()) {
                return true;
            }
        } catch (IOException gone) {
            lastAnswer = gone.toString();
        }
        node = (node + 1) % nodes.size();
        return false;
    }

    private boolean is(int status, HttpResponse<String> answer) {
        lastAnswer = answer + " " + answer.body();
        return answer.statusCode() == status;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String path, JsonNode body) throws IOException, InterruptedException {
        BodyPublisher json = BodyPublishers.ofString(body.toString());
        return send(request(path).header("Content-Type", "application/json").POST(json));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(nodes.get(node) + path)).timeout(Duration.ofSeconds(30));
        return token == null ? request : request.header("X-XSRF-TOKEN", token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers()
                .firstValue("X-XSRF-TOKEN")
                .filter(Predicate.not("Required"::equals))
                .ifPresent(each -> token = each);
        return answer;
    }
}
