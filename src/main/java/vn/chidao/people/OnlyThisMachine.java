package vn.chidao.people;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Keeps the demo, whose passwords everybody knows, from the network until {@code server.address} says where it may listen. */
@Component
@Conditional(DemoCondition.class)
class OnlyThisMachine implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final Environment environment;

    OnlyThisMachine(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        if (isSo()) {
            server.setAddress(loopback());
        }
    }

    boolean isSo() {
        return !StringUtils.hasText(environment.getProperty("server.address"));
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(LOOPBACK);
        } catch (UnknownHostException wrongLength) {
            throw new IllegalStateException(wrongLength);
        }
    }
}
