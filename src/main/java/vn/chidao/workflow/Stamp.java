package vn.chidao.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.duty.DutiesOpened.Opened;
import vn.chidao.duty.DutyCard;
import vn.chidao.workflow.Pattern.Table;
import vn.chidao.workflow.Pattern.Varying;

/** Writes the rows of instances after a pattern, for all of them together one statement a table. */
@Repository
class Stamp {

    private final JdbcClient jdbc;
    private final EngineIds engineIds;

    Stamp(JdbcClient jdbc, EngineIds engineIds) {
        this.jdbc = jdbc;
        this.engineIds = engineIds;
    }

    /** An instance that is to be written; of its own ids the first is its own. */
    private record Copy(DutyCard card, List<String> ids) {}

    /** Each duty's instance is the one that its row names. */
    void print(Pattern pattern, List<Opened> opened) {
        List<Copy> copies = opened.stream()
                .map(each -> new Copy(each.card(), ids(each.carrier(), pattern.ids())))
                .toList();
        pattern.tables().forEach(table -> print(table, copies));
    }

    private List<String> ids(String instance, int count) {
        return Stream.concat(
                        Stream.of(instance), Stream.generate(engineIds::next).limit(count - 1L))
                .toList();
    }

    private void print(Table table, List<Copy> copies) {
        Map<String, Varying> values = new LinkedHashMap<>();
        table.varying().values().forEach(each -> values.putIfAbsent(each.kind(), each));
        List<String> kinds = List.copyOf(values.keySet());
        var statement = jdbc.sql(sql(table, kinds)).param("row", table.row());
        for (int i = 0; i < kinds.size(); i++) {
            statement = statement.param("v" + i, array(values.get(kinds.get(i)), copies));
        }
        statement.update();
    }

    private static String[] array(Varying varying, List<Copy> copies) {
        return copies.stream()
                .map(copy -> varying.of().value(copy.card(), copy.ids()))
                .toArray(String[]::new);
    }

    private static String sql(Table table, List<String> kinds) {
        List<String> columns = new ArrayList<>(table.copied());
        List<String> values =
                new ArrayList<>(table.copied().stream().map("p."::concat).toList());
        table.varying().forEach((column, varying) -> {
            columns.add(column);
            String value = "s.v" + kinds.indexOf(varying.kind());
            values.add(varying.isNumber() ? "cast(" + value + " as bigint)" : value);
        });
        return "insert into %1$s (%2$s) select %3$s from %1$s p, unnest(%4$s) s (%5$s) where p.id_ = :row"
                .formatted(
                        table.name(),
                        String.join(", ", columns),
                        String.join(", ", values),
                        numbered("cast(:v%d as text[])", kinds.size()),
                        numbered("v%d", kinds.size()));
    }

    private static String numbered(String each, int count) {
        return IntStream.range(0, count).mapToObj(each::formatted).collect(Collectors.joining(", "));
    }
}
