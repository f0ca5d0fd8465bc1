package vn.chidao.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the embedded server is told at each start, for a machine of about two cores that also runs the engine. Values must
 * contain no blanks: pg_ctl hands them on through a shell.
 */
record ServerSettings(Map<String, String> values) {

    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");
    private static final Map<String, String> FORGETFUL =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "autovacuum", "off");

    private static final Map<String, String> REACHABLE_FROM_HERE_ONLY =
            Map.of("listen_addresses", "127.0.0.1", "unix_socket_directories", "");
    private static final Map<String, String> SIZED = Map.of(
            "max_connections", "50",
            "shared_buffers", "256MB",
            "effective_cache_size", "1GB",
            "maintenance_work_mem", "128MB",
            "max_wal_size", "2GB",
            // Short statements by many users: parallel plans and compiled queries cost more than they bring.
            "max_parallel_workers_per_gather", "0",
            "jit", "off");
    private static final Map<String, String> WEEK_OF_LOGS = Map.of(
            "logging_collector", "on",
            "log_directory", "log",
            "log_filename", "postgresql-%a.log",
            "log_rotation_age", "1d",
            "log_truncate_on_rotation", "on",
            "log_timezone", "Asia/Ho_Chi_Minh",
            "timezone", "Asia/Ho_Chi_Minh");

    /** Keeps every committed transaction through a crash of the machine. */
    static ServerSettings durable() {
        return merged(DURABLE);
    }

    /** Fast, and lost with the next crash. */
    static ServerSettings forgetful() {
        return merged(FORGETFUL);
    }

    boolean isDurable() {
        return values.get("fsync").equals("on");
    }

    /** As one argument for {@code pg_ctl -o}. */
    String asOptions(int port) {
        Stream<String> options = values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(setting -> "-c %s=%s".formatted(setting.getKey(), setting.getValue()));
        return String.join(" ", Stream.concat(Stream.of("-p " + port), options).toList());
    }

    private static ServerSettings merged(Map<String, String> durability) {
        var all = new HashMap<String, String>();
        List.of(REACHABLE_FROM_HERE_ONLY, SIZED, WEEK_OF_LOGS, durability).forEach(all::putAll);
        return new ServerSettings(Map.copyOf(all));
    }
}
