package vn.chidao;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Starts the server. Options with a dot in their name, such as {@code --server.port=8081}, are Spring's and go to it as they are. */
@Command(
        name = "serve",
        description = "Khởi động máy chủ Chidao.",
        footer = {"", "Mọi thiết đặt của Spring Boot cũng dùng được, ví dụ --logging.level.root=debug."})
class ServeCommand implements Callable<Integer> {

    private static final Pattern SPRING_OPTION =
            Pattern.compile("--[a-z][a-z0-9-]*(\\.[a-z0-9\\[\\]-]+)+(=.*)?", Pattern.CASE_INSENSITIVE);

    @Spec
    CommandSpec spec;

    @Option(names = "--port", paramLabel = "CỔNG", description = "Cổng HTTP (mặc định 8080).")
    Integer port;

    @Option(
            names = "--data",
            paramLabel = "THƯ_MỤC",
            description = "Thư mục chứa cơ sở dữ liệu nhúng (mặc định ./data).")
    Path data;

    @Unmatched
    List<String> others = new ArrayList<>();

    @Override
    public Integer call() {
        String[] arguments = springArguments().toArray(String[]::new);
        try {
            SpringApplication.run(Chidao.class, arguments);
            return CommandLine.ExitCode.OK;
        } catch (RuntimeException e) { // Spring has reported it already, see StartFailureReporter
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    List<String> springArguments() {
        List<String> arguments = new ArrayList<>(others);
        others.stream()
                .filter(other -> !SPRING_OPTION.matcher(other).matches())
                .findFirst()
                .ifPresent(this::refuse);
        if (port != null) {
            arguments.add("--server.port=" + port);
        }
        if (data != null) {
            arguments.add("--chidao.database.folder=" + data.resolve("postgres"));
        }
        return arguments;
    }

    private void refuse(String argument) {
        throw new CommandLine.UnmatchedArgumentException(spec.commandLine(), List.of(argument));
    }
}
