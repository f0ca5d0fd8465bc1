package vn.chidao.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveFile;
import vn.chidao.organisation.OrganisationRegister;
import vn.chidao.people.DemoAccounts;
import vn.chidao.people.DemoCondition;
import vn.chidao.workflow.OnceAtStart;

/**
 * The demo's past: on the first start four real directives live from their beginning to this day with simulated answers,
 * before the web server opens. A start that is killed meanwhile is taken up by the next one.
 */
@Component
@Conditional(DemoCondition.class)
class Demo extends OnceAtStart {

    /** After the models are deployed and before the web server. */
    private static final int PHASE = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final long SEED = 2021;

    private final Simulation simulation;
    private final VirtualTime time;
    private final OrganisationRegister register;
    private final DemoAccounts accounts;
    private final JdbcClient jdbc;
    private final ResourcePatternResolver resources;

    Demo(
            Simulation simulation,
            VirtualTime time,
            OrganisationRegister register,
            DemoAccounts accounts,
            JdbcClient jdbc,
            ResourcePatternResolver resources) {
        super(PHASE);
        this.simulation = simulation;
        this.time = time;
        this.register = register;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.resources = resources;
    }

    @Override
    protected void begin() {
        if (!isLived()) {
            LOG.info("Chuẩn bị bản trình diễn lần đầu (dưới một phút)…");
            register.loadResources(find("demo/register/*.yaml"));
            accounts.create();
            live(time.now());
            LOG.info("Bản trình diễn đã sẵn sàng.");
        }
    }

    private void live(Instant today) {
        List<DirectiveDocument> documents =
                find("demo/directives/*.yaml").stream().map(Demo::read).toList();
        Instant first = documents.stream()
                .map(Demo::begin)
                .min(Comparator.naturalOrder())
                .map(day -> day.atStartOfDay(VIETNAM).toInstant())
                .orElse(today);
        try {
            simulation.run(
                    new Simulation.Scenario(documents, first, today, behaviour(), SEED),
                    new YearByYear(year -> LOG.info("… năm {}", year)));
        } finally {
            time.reset();
        }
        jdbc.sql("insert into chidao.demo_past (lived_until) values (:until)")
                .param("until", Timestamp.from(today))
                .update();
    }

    private boolean isLived() {
        return jdbc.sql("select exists (select from chidao.demo_past)")
                .query(Boolean.class)
                .single();
    }

    private static LocalDate begin(DirectiveDocument document) {
        return document.startsOn() != null ? document.startsOn() : document.issuedOn();
    }

    private Behaviour behaviour() {
        Resource file = find("demo/behaviour.yaml").get(0);
        try (InputStream in = file.getInputStream()) {
            return BehaviourFile.read(file.getFilename(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DirectiveDocument read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return DirectiveFile.read(file.getFilename(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Resource> find(String pattern) {
        try {
            return Arrays.stream(resources.getResources("classpath:" + pattern))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
