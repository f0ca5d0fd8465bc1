package vn.chidao.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.LongSupplier;
import java.util.stream.StreamSupport;

/** What each kind of person looks at, by its name in the table: Tasklist's own questions, and those of our pages. */
final class Looks {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String DUE_FIRST =
            "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"},{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}";
    private static final String DIRECTIVE = "L01-V005";
    private static final List<String> EXPORTED = List.of(
            "directives.xlsx",
            "agencies.xlsx",
            "trend.xlsx",
            "overdue.xlsx",
            "upcoming.xlsx",
            "targets.xlsx",
            "targets/CT1/agencies.xlsx?directive=" + DIRECTIVE,
            "reports.xlsx?standing=LATE",
            "reports.xlsx");

    private final Crowd crowd;
    private final String address;
    private final Map<String, Runnable> looks = new LinkedHashMap<>();

    private Looks(Crowd crowd, String address) {
        this.crowd = crowd;
        this.address = address;
    }

    static Map<String, Runnable> of(Crowd crowd, Server server) {
        Looks all = new Looks(crowd, server.address());
        all.tasklist("agency", "can.bo.L01-N002", true);
        all.finished("agency", "can.bo.L01-N002");
        all.tasklist("advisor", "tham.muu.L01", true);
        all.finished("advisor", "tham.muu.L01");
        all.reviews("tham.muu.L01");
        all.tasklist("manager", "quan.ly", false);
        all.manages("province", "quan.ly.L01");
        all.manages("country", "quan.ly");
        all.repairs("quan.tri");
        return all.looks;
    }

    /** Each table as a spreadsheet, whole; answers its bytes. */
    static Map<String, LongSupplier> exports(Server server) {
        Map<String, LongSupplier> exports = new LinkedHashMap<>();
        Map.of("province", "quan.ly.L01", "country", "quan.ly").forEach((who, user) -> {
            Onlooker person = Onlooker.at("cockpit", server.address(), user, Crowd.PASSWORD);
            for (String table : EXPORTED) {
                exports.put(who + ": " + table, () -> person.download("/api/progress/" + table));
            }
        });
        return exports;
    }

    /** Filters, each one's list and count, the cards of a list, and one task opened. */
    private void tasklist(String who, String user, boolean hasTasks) {
        Onlooker person = person("tasklist", user);
        String filters = ENGINE + "/filter?firstResult=0&maxResults=2000&itemCount=false&resourceType=Task";
        add(who + ": filters", () -> {
            person.get(ENGINE + "/filter/count?itemCount=false&resourceType=Task");
            person.get(filters);
        });
        String tasks = "";
        for (JsonNode filter : person.get(filters)) {
            String path = ENGINE + "/filter/" + filter.get("id").asText();
            String name = who + ": " + filter.get("name").asText();
            String list = path + "/list?firstResult=0&maxResults=15";
            add(name + ", list", () -> person.post(list, DUE_FIRST));
            add(name + ", count", () -> person.get(path + "/count"));
            if (tasks.isEmpty()) {
                tasks = ids(person.post(list, DUE_FIRST));
            }
        }
        if (hasTasks) {
            cards(who, person, tasks);
        }
    }

    private void cards(String who, Onlooker person, String tasks) {
        String first = tasks.substring(0, tasks.indexOf(','));
        look(who, person, "cards of a list", "/api/task-cards?ids=" + tasks);
        look(who, person, "task", ENGINE + "/task/" + first);
        look(who, person, "what its form shows", "/api/tasks/" + first + "/context");
        look(who, person, "its dossier", "/api/tasks/" + first + "/dossier");
        look(who, person, "takeovers", "/api/takeovers");
    }

    private static String ids(JsonNode list) {
        StringJoiner ids = new StringJoiner(",");
        StreamSupport.stream(list.at("/_embedded/task").spliterator(), false)
                .forEach(task -> ids.add(task.get("id").asText()));
        return ids.toString();
    }

    private void finished(String who, String user) {
        Onlooker person = person("tasklist", user);
        for (String page : new String[] {"mine", "agency", "mine?text=duong", "agency?text=kiem+dinh+12"}) {
            look(who, person, "finished work, " + page.replace('+', ' '), "/api/finished-work/" + page);
        }
        look(who, person, "finished report", "/api/finished-work/duties/" + accepted());
    }

    private void reviews(String user) {
        Onlooker person = person("tasklist", user);
        look("advisor", person, "periods to review", "/api/reviews");
        look("advisor", person, "reports of a period side by side", "/api/reviews/" + period());
    }

    private void manages(String who, String user) {
        Onlooker person = person("cockpit", user);
        for (String page : new String[] {
            "choices",
            "summary",
            "late",
            "directives?since=2025",
            "agencies?since=2025",
            "directives",
            "agencies",
            "trend",
            "overdue",
            "upcoming",
            "reports",
            "reports?standing=LATE",
            "targets",
            "directives?province=L02",
            "reports?agency=L01-N002"
        }) {
            look(who, person, "progress, " + page, "/api/progress/" + page);
        }
        look(
                who,
                person,
                "progress, agencies of a target",
                "/api/progress/targets/CT1/agencies?directive=" + DIRECTIVE);
        look(who, person, "progress, one report", "/api/progress/duties/" + accepted());
        for (String page : new String[] {"", "?standing=ALL", "?standing=RUNNING&text=dan+chu+co+so", "/choices"}) {
            look(who, person, "documents" + page.replace('+', ' '), "/api/chronicle/directives" + page);
        }
        for (String page :
                new String[] {"", "/events", "/events/choices", "/agencies", "/agencies/L01-N002/duties", "/files"}) {
            look(who, person, "directive" + page, "/api/chronicle/directives/" + DIRECTIVE + page);
        }
        look(who, person, "directive's period", "/api/chronicle/periods/" + period());
        look(who, person, "directive's duty", "/api/chronicle/duties/" + accepted());
        for (String process : new String[] {"DirectiveProcess", "ReportingPeriodProcess", "ReportProcess"}) {
            look(who, person, "counts on " + process, "/api/diagram/processes/" + process + "/counts");
        }
        look(who, person, "counts on an instance", "/api/diagram/instances/" + instance() + "/counts");
        look(who, person, "path of a directive", "/api/diagram/directives/" + DIRECTIVE + "/path");
    }

    private void repairs(String user) {
        Onlooker person = person("cockpit", user);
        look("administrator", person, "failed jobs", "/api/repair/jobs");
        look("administrator", person, "repairs", "/api/repair/repairs");
        look("administrator", person, "history of an instance", "/api/repair/instances/" + instance() + "/history");
        look("administrator", person, "where a token may go", "/api/repair/instances/" + instance() + "/moves");
    }

    private long accepted() {
        return crowd.number(
                """
                select max(id) from chidao.duty where directive_id = '%s' and agency_id = 'L01-N002' and state = 'ACCEPTED'
                """
                        .formatted(DIRECTIVE));
    }

    private long period() {
        return crowd.number(
                "select max(id) from chidao.reporting_period where closed_at is null and directive_id = '%s'"
                        .formatted(DIRECTIVE));
    }

    private String instance() {
        return crowd.server()
                .pool()
                .jdbc()
                .sql("select process_instance_id from chidao.reporting_period where id = :id")
                .param("id", period())
                .query(String.class)
                .single();
    }

    private Onlooker person(String application, String user) {
        return Onlooker.at(application, address, user, Crowd.PASSWORD);
    }

    private void look(String who, Onlooker person, String what, String path) {
        add(who + ": " + what, () -> person.get(path));
    }

    private void add(String name, Runnable look) {
        looks.put(name, look);
    }
}
