package vn.chidao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs, which refuses root. Anyone else runs it as themselves. Root runs it in a user namespace of its
 * own ({@code unshare -U}: there it is nobody, yet owns the same files), and where the machine forbids that, as a system
 * account to which the files are given.
 *
 * @param prefix what stands before each command
 * @param owner to whom the files must belong, or null when they already do
 */
record ServerAccount(List<String> prefix, String owner) {

    private static final String ROOT = "root";
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> SYSTEM_ACCOUNTS = List.of("postgres", "nobody");

    /** The first way that can run {@code program} on this machine. */
    static ServerAccount ableToRun(Path program) {
        if (!isRoot()) {
            return new ServerAccount(List.of(), null);
        }
        return candidates()
                .filter(account -> account.canRun(program))
                .findFirst()
                .orElseThrow(() -> new DatabaseUnavailable(
                        "PostgreSQL không chạy bằng tài khoản root, và máy này không cho dùng “unshare -U” hay “runuser”"
                                + " để đổi tài khoản tại %s; hãy chạy Chidao bằng một tài khoản thường, hoặc đặt"
                                        .formatted(program.getParent())
                                + " SPRING_DATASOURCE_URL để dùng PostgreSQL bên ngoài"));
    }

    /** Hands over a file or a whole folder, unless it was handed over before. */
    void own(Path path) throws IOException {
        if (owner == null || Files.notExists(path)) {
            return;
        }
        UserPrincipal principal =
                path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        if (Files.getOwner(path).equals(principal)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setOwner(file, principal);
            }
        }
    }

    private static Stream<ServerAccount> candidates() {
        Stream<ServerAccount> others = SYSTEM_ACCOUNTS.stream().map(ServerAccount::systemAccount);
        return Stream.concat(Stream.of(new ServerAccount(NAMESPACE, ROOT)), others);
    }

    private static ServerAccount systemAccount(String name) {
        return new ServerAccount(List.of("runuser", "-u", name, "--"), name);
    }

    /** Also asks for the name of the account, which initdb needs. */
    private boolean canRun(Path program) {
        return ServerCommand.of(prefix, Path.of("id"), List.of("-un")).isSuccessful()
                && ServerCommand.of(prefix, program, List.of("--version")).isSuccessful();
    }

    private static boolean isRoot() {
        Optional<String> user = ProcessHandle.current().info().user();
        return user.filter(ROOT::equals).isPresent();
    }
}
