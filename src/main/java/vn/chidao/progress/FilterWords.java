package vn.chidao.progress;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveKind;

/** Says in a sentence what a table is about and when it was drawn up, for whoever gets the file later. */
@Repository
class FilterWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private static final String NAMES =
            """
            select (select name from chidao.province where code = :province) as province,
                   (select name from chidao.agency where id = :issuer) as issuer,
                   (select name from chidao.agency where id = :advisor) as advisor,
                   (select name from chidao.agency where id = :agency) as agency,
                   (select coalesce(symbol, 'chưa có số') || ' – ' || subject from chidao.directive
                     where id = :directive and issued_at is not null) as directive
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FilterWords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param more what else narrows the table down; {@code null} for nothing */
    String of(ProgressFilter filter, String more) {
        Names names = jdbc.sql(NAMES).paramSource(filter).query(Names.class).single();
        List<String> parts = new ArrayList<>();
        add(parts, "tỉnh", names.province());
        add(parts, "cơ quan ban hành", names.issuer());
        add(parts, "cơ quan tham mưu", names.advisor());
        add(parts, "loại văn bản", kind(filter.kind()));
        add(parts, "văn bản", names.directive());
        add(parts, "cơ quan thực hiện", names.agency());
        add(parts, "kỳ", period(filter.period()));
        add(parts, "từ năm", filter.since() == null ? null : filter.since().toString());
        add(parts, "chỉ", more);
        parts.add(filter.includesEnded() ? "gồm cả văn bản đã kết thúc" : "văn bản đang thực hiện");
        return "Phạm vi: %s. Số liệu lúc %s."
                .formatted(String.join("; ", parts), MOMENT.format(LocalDateTime.now(clock)));
    }

    private static void add(List<String> parts, String name, String value) {
        if (value != null) {
            parts.add(name + " " + value);
        }
    }

    private static String kind(String wanted) {
        return Arrays.stream(DirectiveKind.values())
                .filter(kind -> kind.name().equals(wanted))
                .map(DirectiveKind::label)
                .findFirst()
                .orElse(null);
    }

    private static String period(String period) {
        return period == null || period.isBlank()
                ? null
                : PeriodName.parse(period).label();
    }

    record Names(String province, String issuer, String advisor, String agency, String directive) {}
}
