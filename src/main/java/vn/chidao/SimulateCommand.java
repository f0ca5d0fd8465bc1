package vn.chidao;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveFile;
import vn.chidao.directive.InvalidDirective;
import vn.chidao.simulation.Behaviour;
import vn.chidao.simulation.BehaviourFile;
import vn.chidao.simulation.Simulator;
import vn.chidao.simulation.YearByYear;
import vn.chidao.yaml.UnreadableFile;

/** Lets directives live on a virtual clock, in a throw-away database, and writes down what happened. */
@Command(name = "simulate", description = "Mô phỏng đời của văn bản chỉ đạo trên đồng hồ ảo và ghi dòng thời gian.")
class SimulateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "VĂN_BẢN.yaml", description = "Tệp văn bản chỉ đạo.")
    List<Path> directives;

    @Option(
            names = "--organisations",
            required = true,
            arity = "1..*",
            paramLabel = "TỆP",
            description = "Tệp sổ đăng ký cơ quan (có thể nhiều tệp).")
    List<Path> organisations;

    @Option(names = "--from", required = true, paramLabel = "NGÀY", description = "Ngày bắt đầu (yyyy-mm-dd).")
    LocalDate from;

    @Option(names = "--until", required = true, paramLabel = "NGÀY", description = "Ngày kết thúc, tính cả ngày đó.")
    LocalDate until;

    @Option(names = "--behaviour", paramLabel = "TỆP", description = "Quy tắc ứng xử của các cơ quan.")
    Path behaviour;

    @Option(names = "--seed", paramLabel = "SỐ", defaultValue = "1", description = "Hạt giống ngẫu nhiên (mặc định 1).")
    long seed;

    @Option(names = "--out", required = true, paramLabel = "THƯ_MỤC", description = "Nơi ghi kết quả.")
    Path out;

    @Override
    public Integer call() {
        try {
            Simulator.Order order = order();
            try (ConfigurableApplicationContext chidao = start()) {
                print(chidao.getBean(Simulator.class).run(order, out, progress()));
            }
            return CommandLine.ExitCode.OK;
        } catch (UnreadableFile | InvalidDirective | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private Simulator.Order order() {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Ngày kết thúc %s sớm hơn ngày bắt đầu %s.".formatted(until, from));
        }
        organisations.stream()
                .filter(file -> !Files.isReadable(file))
                .findFirst()
                .ifPresent(file -> {
                    throw new IllegalArgumentException("Không đọc được tệp %s.".formatted(file));
                });
        List<DirectiveDocument> documents =
                directives.stream().map(DirectiveFile::read).toList();
        Behaviour rules = behaviour == null ? Behaviour.usual() : BehaviourFile.read(behaviour);
        return new Simulator.Order(documents, organisations, from, until, rules, seed);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Chidao.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(
                        "chidao.database.throwaway=true",
                        "chidao.database.programs=data/programs",
                        "chidao.demo.enabled=false",
                        "camunda.bpm.job-execution.enabled=false",
                        "camunda.bpm.id-generator=simple",
                        "logging.level.root=warn",
                        "logging.level.vn.chidao=warn")
                .run();
    }

    private void print(Simulator.Summary summary) {
        summary.events().forEach((kind, count) -> System.out.printf("%-24s %6d%n", kind, count));
        System.out.printf("Đã ghi timeline.json, timeline.md và hình SVG vào %s%n", out);
    }

    private static YearByYear progress() {
        return new YearByYear(year -> System.out.printf("Đang mô phỏng năm %s…%n", year));
    }
}
