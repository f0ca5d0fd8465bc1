package vn.chidao.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.chidao.Chidao;

/**
 * Chidao as it is shipped, on an embedded PostgreSQL that keeps every commit, with further databases of the same server for
 * those it is compared with. Jobs run only when somebody lets them.
 */
final class Server implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/benchmark/data/postgres");

    private final ConfigurableApplicationContext chidao;
    private final Pool pool;
    private final Path folder;

    private Server(ConfigurableApplicationContext chidao, Pool pool, Path folder) {
        this.chidao = chidao;
        this.pool = pool;
        this.folder = folder;
    }

    /** Without web pages. */
    static Server start() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER.getParent());
        return start(WebApplicationType.NONE, FOLDER);
    }

    /** With its web pages on a free port; the data in that folder stays as an earlier run left it. */
    static Server withPages(Path folder) {
        return start(WebApplicationType.SERVLET, folder);
    }

    private static Server start(WebApplicationType web, Path folder) {
        Pool[] pool = new Pool[1];
        ConfigurableApplicationContext chidao = new SpringApplicationBuilder(Chidao.class)
                .web(web)
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
                    @Override
                    public Object postProcessAfterInitialization(Object bean, String name) {
                        if (bean instanceof HikariDataSource connections) {
                            pool[0] = Pool.of(connections);
                            return pool[0].asDataSource();
                        }
                        return bean;
                    }
                }))
                .run(
                        "--server.port=0",
                        "--chidao.database.folder=" + folder,
                        "--chidao.database.programs=target/postgresql",
                        "--chidao.demo.enabled=false",
                        "--spring.datasource.hikari.minimum-idle=1",
                        "--logging.level.root=warn",
                        "--logging.level.org.camunda.bpm.engine=off");
        Server server = new Server(chidao, pool[0], folder);
        server.the(JobExecutor.class).shutdown();
        return server;
    }

    <T> T the(Class<T> bean) {
        return chidao.getBean(bean);
    }

    /** Where its pages are. */
    String address() {
        return "http://127.0.0.1:" + chidao.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Chidao's own connections. */
    Pool pool() {
        return pool;
    }

    /** A connection to Chidao's own database and tables on which no trigger fires and no foreign key is looked up. */
    Connection unchecked() throws SQLException {
        Connection connection = superuser(url());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica; set role chidao");
        }
        return connection;
    }

    /** Connections to a new, empty database beside Chidao's. */
    Pool another(String name, boolean rewritesBatches) throws SQLException {
        try (Connection connection = superuser(url().replace("/chidao", "/postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner chidao");
        }
        return Pool.to(url().replace("/chidao", "/" + name), "chidao", password(), rewritesBatches);
    }

    private Connection superuser(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", password());
    }

    private String url() {
        return pool.asDataSource().getTargetDataSource() instanceof HikariDataSource own ? own.getJdbcUrl() : null;
    }

    private String password() {
        try {
            return Files.readString(folder.resolveSibling("postgres.password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Cpu cpu() throws IOException {
        return Cpu.now(Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip()));
    }

    /** What the server was told that decides how fast it can be. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        for (String name :
                new String[] {"server_version", "fsync", "synchronous_commit", "full_page_writes", "shared_buffers"}) {
            settings.put(
                    name, pool.jdbc().sql("show " + name).query(String.class).single());
        }
        return settings;
    }

    static void vacuum(DataSource database) {
        execute(database, "vacuum analyze");
    }

    /** What the server does by itself within a minute after many rows came, so that it plans for tables that are full. */
    static void analyze(DataSource database) {
        execute(database, "analyze");
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        chidao.close();
    }
}
