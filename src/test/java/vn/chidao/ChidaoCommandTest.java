package vn.chidao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import picocli.CommandLine;

@ExtendWith(OutputCaptureExtension.class)
class ChidaoCommandTest {

    @Test
    void helpIsInVietnameseAndNamesTheCommands(CapturedOutput output) {
        assertThat(ChidaoCommand.execute("--help")).isZero();
        assertThat(output.getOut()).contains("Cách dùng: chidao", "Tùy chọn:", "Lệnh", "serve");
    }

    @Test
    void eachCommandExplainsItself(CapturedOutput output) {
        assertThat(ChidaoCommand.execute("serve", "--help")).isZero();
        assertThat(output.getOut()).contains("--port=CỔNG", "--data=THƯ_MỤC");
    }

    @Test
    void theVersionIsTheBuilds(CapturedOutput output) {
        assertThat(ChidaoCommand.execute("--version")).isZero();
        assertThat(output.getOut()).startsWith("Chidao ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serv          | Không có lệnh hay tùy chọn “serv”",
                "--foo         | Không có lệnh hay tùy chọn “--foo”",
                "serve --foo=1 | Không có lệnh hay tùy chọn “--foo=1”",
                "--port abc    | Giá trị “abc” của --port không hợp lệ",
                "serve --port  | Còn thiếu giá trị của --port",
            })
    void whatIsNotUnderstoodIsSaidInOneSentence(String line, String sentence, CapturedOutput output) {
        assertThat(ChidaoCommand.execute(line.split(" "))).isEqualTo(2);
        assertThat(output.getErr().strip()).startsWith(sentence).hasLineCount(1);
    }

    @Test
    void springsOwnOptionsGoToSpring() {
        ServeCommand serve = new ServeCommand();
        new CommandLine(serve).parseArgs("--data=/srv/chidao", "--server.port=8081", "--port", "9090");
        assertThat(serve.springArguments())
                .containsExactly(
                        "--server.port=8081", "--server.port=9090", "--chidao.database.folder=/srv/chidao/postgres");
    }
}
