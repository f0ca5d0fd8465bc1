package vn.chidao.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this process takes, in MiB: Chidao and the benchmark with it.
 *
 * @param heap that is still used after a collection
 * @param resident at this moment, as Linux says
 * @param most the most that was resident since the process began
 */
record Memory(double heap, double resident, double most) {

    private static final double KIB_IN_MIB = 1024;
    private static final double BYTES_IN_MIB = 1024 * 1024;

    static Memory now() throws IOException {
        ManagementFactory.getMemoryMXBean().gc();
        return new Memory(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_IN_MIB,
                status("VmRSS"),
                status("VmHWM"));
    }

    private static double status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_IN_MIB)
                .findFirst()
                .orElseThrow();
    }
}
