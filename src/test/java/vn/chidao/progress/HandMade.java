package vn.chidao.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.organisation.Sight;
import vn.chidao.simulation.VirtualTime;

/** The provinces PA and PB of hand-made.sql, and the day on which everybody looks. */
public final class HandMade {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Sight BOTH = new Sight(false, Set.of("PA", "PB"));
    static final Sight A = new Sight(false, Set.of("PA"));
    static final Sight B = new Sight(false, Set.of("PB"));

    private static final List<String> TABLES = List.of(
            "reported_target where directive_id like '%1$s'",
            "review where duty_id in (select id from chidao.duty where directive_id like '%1$s')",
            "attachment where duty_id in (select id from chidao.duty where directive_id like '%1$s')",
            "submission where duty_id in (select id from chidao.duty where directive_id like '%1$s')",
            "duty where directive_id like '%1$s'",
            "reporting_period where directive_id like '%1$s'",
            "implementing_agency where directive_id like '%1$s'",
            "target where directive_id like '%1$s'",
            "assignment where directive_id like '%1$s'",
            "directive_record where directive_id like '%1$s'",
            "directive where id like '%1$s'",
            "succession where province like '%2$s'",
            "agency where province like '%2$s'",
            "province where code like '%2$s'");

    private HandMade() {}

    public static void load(JdbcClient jdbc, VirtualTime time) {
        time.setTo(TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant());
        run(jdbc, "hand-made.sql");
    }

    /** Takes away what {@link #load} and the crowd brought, where it was not rolled back. */
    public static void remove(JdbcClient jdbc, String directives, String provinces) {
        TABLES.forEach(table -> jdbc.sql("delete from chidao." + table.formatted(directives, provinces))
                .update());
    }

    public static void run(JdbcClient jdbc, String file, String... replaced) {
        String script = read(file);
        for (int i = 0; i < replaced.length; i += 2) {
            script = script.replace(replaced[i], replaced[i + 1]);
        }
        for (String statement : script.split(";\\s*\n")) {
            if (!statement.isBlank()) {
                jdbc.sql(statement.replaceAll("(?m)^--.*$", "")).update();
            }
        }
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("vn/chidao/progress/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
