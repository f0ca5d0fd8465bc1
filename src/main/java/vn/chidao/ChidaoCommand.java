package vn.chidao;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.chidao.importer.ImportCommand;

/** The command line: {@code chidao [command] [options]}, with {@code serve} when no command is named. */
@Command(
        name = "chidao",
        description = "Theo dõi việc thực hiện văn bản chỉ đạo, từ khi ban hành đến khi kết thúc.",
        scope = ScopeType.INHERIT,
        versionProvider = BuildVersion.class,
        synopsisHeading = "Cách dùng: ",
        synopsisSubcommandLabel = "[LỆNH]",
        descriptionHeading = "%n",
        optionListHeading = "%nTùy chọn:%n",
        commandListHeading = "%nLệnh (không ghi lệnh nào thì là serve):%n",
        subcommands = {
            ServeCommand.class,
            SimulateCommand.class,
            ImportCommand.class,
        })
class ChidaoCommand {

    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "In hướng dẫn này rồi kết thúc.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "In phiên bản rồi kết thúc.")
    boolean version;

    /** @return 0 when all went well, 1 when the command failed, 2 when it was not understood */
    static int execute(String... args) {
        return new CommandLine(new ChidaoCommand())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(new WrongCommandLine())
                .execute(withDefaultCommand(args));
    }

    private static String[] withDefaultCommand(String... args) {
        boolean namesCommand = args.length > 0 && (OWN_OPTIONS.contains(args[0]) || !args[0].startsWith("-"));
        return namesCommand
                ? args
                : Stream.concat(Stream.of("serve"), Stream.of(args)).toArray(String[]::new);
    }
}
