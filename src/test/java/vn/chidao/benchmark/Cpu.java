package vn.chidao.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CPU seconds used so far by this JVM and by the processes of one PostgreSQL server, as Linux counts them in {@code /proc}
 * (in hundredths of a second). Sessions of the server that have ended are counted with its postmaster.
 */
record Cpu(double jvm, double postgres) {

    private static final double TICKS_IN_SECOND = 100;
    private static final int PARENT = 1;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final int CHILDREN_SYSTEM_TIME = 14;

    static Cpu now(long postmaster) {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            double sessions = processes
                    .filter(each -> each.getFileName().toString().matches("\\d+"))
                    .map(Cpu::stat)
                    .filter(stat -> stat.length > PARENT && Long.parseLong(stat[PARENT]) == postmaster)
                    .collect(Collectors.summingDouble(stat -> ticks(stat, SYSTEM_TIME)));
            double own = ticks(stat(Path.of("/proc/" + postmaster)), CHILDREN_SYSTEM_TIME);
            return new Cpu(
                    ticks(stat(Path.of("/proc/self")), SYSTEM_TIME) / TICKS_IN_SECOND,
                    (sessions + own) / TICKS_IN_SECOND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Cpu since(Cpu before) {
        return new Cpu(jvm - before.jvm, postgres - before.postgres);
    }

    Cpu plus(Cpu other) {
        return new Cpu(jvm + other.jvm, postgres + other.postgres);
    }

    private static double ticks(String[] stat, int last) {
        return Arrays.stream(stat, USER_TIME, last + 1).collect(Collectors.summingDouble(Double::parseDouble));
    }

    /** What follows the name, which may hold blanks: state, parent and so on; nothing of a process that has just ended. */
    private static String[] stat(Path process) {
        try {
            String line = Files.readString(process.resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            return new String[0];
        }
    }
}
