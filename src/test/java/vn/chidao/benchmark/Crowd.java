package vn.chidao.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chidao.organisation.OrganisationRegister;
import vn.chidao.organisation.Sight;

/**
 * Provinces with years of work behind them and a period at work, written into our tables and the engine's by a few statements,
 * because living through it would take days. Agencies, groups and rights come from the register, as they do in earnest.
 */
record Crowd(Server server, int provinces, int agencies) {

    /** On which everybody looks. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static final String PASSWORD = "Mat-khau-2026";

    private static final String FIRST = "L01";
    private static final int DECEMBER = 12;
    private static final int JUNE = 6;
    private static final int LAST_DAY = 14;

    private static final String COUNT_CLOSED =
            """
            do $$ begin
                perform chidao.count_reports(id) from chidao.reporting_period
                  where closed_at is not null and came_on_time is null order by id;
            end $$
            """;

    /** People by id with the group they belong to. */
    static Map<String, String> people() {
        return Map.of(
                "can.bo.L01-N002",
                FIRST + "-N002",
                "tham.muu.L01",
                FIRST + "-BDV",
                "quan.ly.L01",
                Sight.groupOf(FIRST),
                "quan.ly",
                "managers",
                "quan.tri",
                "camunda-admin");
    }

    /** Provinces, agencies, officials, and directives with their plans. */
    void settle() {
        OrganisationRegister register = server.the(OrganisationRegister.class);
        List<Resource> all = IntStream.rangeClosed(1, provinces)
                .mapToObj("L%02d"::formatted)
                .map(code -> new Directing(code, agencies, 0, 0).register())
                .toList();
        register.loadResources(all);
        run("look-country.sql", Map.of());
        people().forEach(this::person);
    }

    private void person(String id, String group) {
        IdentityService identity = server.the(IdentityService.class);
        User user = identity.newUser(id);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        identity.createMembership(id, group);
    }

    /** One more period that has closed, of every directive in force: the first is the latest, each further one before it. */
    void past(int number) throws SQLException {
        boolean isHalf = number % 2 == 1;
        int year = TODAY.getYear() - number / 2;
        LocalDate until = LocalDate.of(year, isHalf ? JUNE : DECEMBER, LAST_DAY);
        fill(
                "look-past.sql",
                Map.of(
                        ":kind", isHalf ? "'HALF_YEARLY'" : "'YEARLY'",
                        ":year", "" + year,
                        ":until", "date '" + until + "'",
                        ":newest", "" + (number == 1)));
        server.pool().jdbc().sql(COUNT_CLOSED).update();
    }

    /** The period at work of each province's directives with these numbers, both inclusive. */
    void open(int from, int last) throws SQLException {
        fill("look-open.sql", Map.of(":from", "" + from, ":last", "" + last));
    }

    long openTasks() {
        return number("select count(*) from act_ru_task");
    }

    long finishedTasks() {
        return number("select count(*) from act_hi_taskinst where end_time_ is not null");
    }

    long number(String sql) {
        return server.pool().jdbc().sql(sql).query(Long.class).single();
    }

    /** In one transaction, as Chidao itself writes. */
    private void run(String file, Map<String, String> replaced) {
        List<String> statements = statements(file, replaced);
        new TransactionTemplate(new JdbcTransactionManager(server.pool().asDataSource()))
                .executeWithoutResult(transaction -> statements.forEach(statement ->
                        server.pool().jdbcInTransaction().sql(statement).update()));
    }

    /** In one transaction, because a temporary table belongs to its connection; foreign keys are believed, not looked up. */
    private void fill(String file, Map<String, String> replaced) throws SQLException {
        try (Connection connection = server.unchecked();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : statements(file, replaced)) {
                statement.execute(each);
            }
            connection.commit();
        }
    }

    private static List<String> statements(String file, Map<String, String> replaced) {
        String script = read(file).replace(":today", "date '" + TODAY + "'");
        for (Map.Entry<String, String> each : replaced.entrySet()) {
            script = script.replace(each.getKey(), each.getValue());
        }
        return Stream.of(script.replaceAll("(?m)^--.*$", "").split(";\\s*\n"))
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("vn/chidao/benchmark/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
