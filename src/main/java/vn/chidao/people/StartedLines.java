package vn.chidao.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says last of all, when the server takes requests, where to open Chidao and who can log in. */
@Component
class StartedLines {

    private static final Logger LOG = LoggerFactory.getLogger(StartedLines.class);
    private static final String HOW_TO_OPEN =
            "%nChỉ mở được trên máy này. Muốn người khác vào, hãy đổi mật khẩu các tài khoản rồi khởi động lại với --server.address=0.0.0.0";

    private final Optional<DemoAccounts> demo;
    private final Optional<OnlyThisMachine> onlyThisMachine;

    StartedLines(Optional<DemoAccounts> demo, Optional<OnlyThisMachine> onlyThisMachine) {
        this.demo = demo;
        this.onlyThisMachine = onlyThisMachine;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            LOG.info(text(context.getWebServer().getPort()));
        }
    }

    String text(int port) {
        String address = "http://localhost:" + port;
        return "Chidao đã sẵn sàng. Mở %s/camunda/app/tasklist/ để xử lý công việc, %s/camunda/app/cockpit/ để theo dõi."
                        .formatted(address, address)
                + onlyThisMachine
                        .filter(OnlyThisMachine::isSo)
                        .map(so -> HOW_TO_OPEN.formatted())
                        .orElse("")
                + demo.map(StartedLines::logins).orElse("");
    }

    private static String logins(DemoAccounts demo) {
        List<DemoAccount> accounts = demo.existing();
        if (accounts.isEmpty()) {
            return "";
        }
        int width =
                accounts.stream().mapToInt(each -> each.role().length()).max().orElseThrow();
        return "%nBản trình diễn. Mật khẩu ban đầu của mọi tài khoản: %s%n".formatted(demo.password())
                + accounts.stream()
                        .map(each -> ("  %-" + width + "s  %s").formatted(each.role(), each.id()))
                        .collect(Collectors.joining(System.lineSeparator()));
    }
}
