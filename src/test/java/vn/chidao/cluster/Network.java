package vn.chidao.cluster;

import java.io.IOException;
import java.util.List;

/**
 * A network namespace with two wires to this machine: one on which the database is, one on which people come. Needs root and
 * the program {@code ip}.
 */
final class Network implements AutoCloseable {

    private final int no;

    /** @param no from 1 to 9, tells it from other ones */
    Network(int no) throws IOException, InterruptedException {
        this.no = no;
        close();
        ip("netns add " + name());
        wire("db", "10.77.%d".formatted(no));
        wire("web", "10.78.%d".formatted(no));
        ip("-n " + name() + " link set lo up");
    }

    private void wire(String kind, String subnet) throws IOException, InterruptedException {
        String here = name() + kind;
        ip("link add %s type veth peer name %s netns %s".formatted(here, kind, name()));
        ip("addr add %s.1/24 dev %s".formatted(subnet, here));
        ip("link set %s up".formatted(here));
        ip("-n %s addr add %s.2/24 dev %s".formatted(name(), subnet, kind));
        ip("-n %s link set %s up".formatted(name(), kind));
    }

    List<String> prefix() {
        return List.of("ip", "netns", "exec", name());
    }

    /** At which a node in it finds this machine's database. */
    String databaseAddress() {
        return "10.77.%d.1".formatted(no);
    }

    /** At which people on this machine find a node in it. */
    String webAddress() {
        return "10.78.%d.2".formatted(no);
    }

    /** What is sent from either side to the other is lost without a word; people still reach the node. */
    void cutOffFromDatabase() throws IOException, InterruptedException {
        ip("link set %sdb down".formatted(name()));
    }

    void joinAgain() throws IOException, InterruptedException {
        ip("link set %sdb up".formatted(name()));
    }

    private String name() {
        return "cdn" + no;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        new ProcessBuilder("ip", "netns", "del", name())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void ip(String words) throws IOException, InterruptedException {
        Process ip = new ProcessBuilder(("ip " + words).split(" ")).inheritIO().start();
        if (ip.waitFor() != 0) {
            throw new IOException("ip %s was refused; it needs root".formatted(words));
        }
    }
}
