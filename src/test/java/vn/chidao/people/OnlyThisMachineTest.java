package vn.chidao.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class OnlyThisMachineTest {

    private final WebApplicationContextRunner chidao = new WebApplicationContextRunner(
                    AnnotationConfigServletWebServerApplicationContext::new)
            .withConfiguration(AutoConfigurations.of(ServletWebServerFactoryAutoConfiguration.class))
            .withUserConfiguration(OnlyThisMachine.class)
            .withPropertyValues("server.port=0");

    @Test
    void theDemoListensOnThisMachineOnlyAndSaysHowToOpenIt() {
        chidao.run(context -> {
            assertThat(address(context.getBean(TomcatServletWebServerFactory.class)))
                    .isEqualTo("127.0.0.1");
            assertThat(lines(context.getBean(OnlyThisMachine.class)))
                    .hasLineCount(2)
                    .contains("đổi mật khẩu", "--server.address=0.0.0.0");
        });
    }

    @Test
    void whoNamesAnAddressIsObeyed() {
        chidao.withPropertyValues("server.address=0.0.0.0").run(context -> {
            assertThat(address(context.getBean(TomcatServletWebServerFactory.class)))
                    .isEqualTo("0.0.0.0");
            assertThat(lines(context.getBean(OnlyThisMachine.class))).hasLineCount(1);
        });
    }

    @Test
    void alsoInTheEnvironment() {
        chidao.withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "test-systemEnvironment", Map.of("SERVER_ADDRESS", "0.0.0.0"))))
                .run(context -> assertThat(address(context.getBean(TomcatServletWebServerFactory.class)))
                        .isEqualTo("0.0.0.0"));
    }

    @Test
    void withoutTheDemoTheServerListensAsEver() {
        chidao.withPropertyValues("chidao.demo.enabled=false").run(context -> {
            assertThat(context).doesNotHaveBean(OnlyThisMachine.class);
            assertThat(context.getBean(TomcatServletWebServerFactory.class).getAddress())
                    .isNull();
        });
    }

    private static String address(TomcatServletWebServerFactory server) {
        return Optional.ofNullable(server.getAddress())
                .map(InetAddress::getHostAddress)
                .orElse("all");
    }

    private static String lines(OnlyThisMachine onlyThisMachine) {
        return new StartedLines(Optional.empty(), Optional.of(onlyThisMachine)).text(8080);
    }
}
