package vn.chidao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Makes, starts and stops the server of one folder by PostgreSQL's own programs. */
record ServerControl(DatabaseFolder folder, ServerPrograms programs, ServerAccount account) {

    /** The role that owns the cluster; the application works as {@link ApplicationDatabase#NAME}, which owns less. */
    static final String SUPERUSER = "postgres";

    /** Recovery after a crash replays at most {@code max_wal_size}, which slow disks need minutes for. */
    private static final String START_SECONDS = "300";

    private static final String STOP_SECONDS = "60";

    static ServerControl of(DatabaseFolder folder, Path programsBelow) throws IOException {
        ServerPrograms programs = ServerPrograms.unpackedBelow(programsBelow);
        ServerAccount account = ServerAccount.ableToRun(programs.program("postgres"));
        if (Files.notExists(folder.log())) {
            Files.createFile(folder.log());
        }
        account.own(folder.log());
        account.own(folder.data());
        return new ServerControl(folder, programs, account);
    }

    /** Makes an empty cluster whose every user needs the password. It stands complete or not at all. */
    void initialise(ServerSettings settings) throws IOException {
        Path unfinished = folder.unfinished();
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(unfinished);
        ServerPassword.create(folder.password());
        account.own(unfinished);
        account.own(folder.password());
        // The built-in locale sorts and folds alike on every machine and after every upgrade of the system's libraries.
        run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + folder.password(),
                        "--auth=scram-sha-256",
                        "--data-checksums",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        settings.isDurable() ? "--sync-method=fsync" : "--no-sync",
                        "--no-instructions"));
        Files.move(unfinished, folder.data());
    }

    /** Returns when the server takes connections, also after a crash. */
    void start(int port, ServerSettings settings) {
        run(
                "pg_ctl",
                List.of(
                        "start",
                        "--wait",
                        "--timeout=" + START_SECONDS,
                        "--pgdata=" + folder.data(),
                        "--log=" + folder.log(),
                        "--options=" + settings.asOptions(port)));
    }

    /** Ends open connections and returns when all is written; a server that takes too long is cut off and recovers later. */
    void stop() throws IOException {
        if (postmaster().isAlive() && !command("pg_ctl", stopping("fast")).isSuccessful()) {
            run("pg_ctl", stopping("immediate"));
        }
    }

    Postmaster postmaster() {
        return new Postmaster(folder);
    }

    private List<String> stopping(String mode) {
        return List.of("stop", "--wait", "--timeout=" + STOP_SECONDS, "--mode=" + mode, "--pgdata=" + folder.data());
    }

    private void run(String program, List<String> arguments) {
        if (!command(program, arguments).isSuccessful()) {
            throw new DatabaseUnavailable(
                    "PostgreSQL tại %s không thực hiện được lệnh “%s”; nguyên nhân ghi ở cuối tệp %s và trong %s"
                            .formatted(
                                    folder.data(),
                                    program,
                                    folder.log(),
                                    folder.data().resolve("log")));
        }
    }

    private ServerCommand command(String program, List<String> arguments) {
        return ServerCommand.of(account.prefix(), programs.program(program), arguments)
                .loggingTo(folder.log());
    }
}
