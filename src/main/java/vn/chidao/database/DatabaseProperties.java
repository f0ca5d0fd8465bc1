package vn.chidao.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the embedded PostgreSQL is run; none of it counts when {@code spring.datasource.url} names another server.
 *
 * @param folder where the data lies
 * @param port TCP port on loopback; 0 takes any that is free
 * @param throwaway a server in a temporary folder that forgets everything at the end and survives no crash: for tests and
 *     the simulator
 * @param programs where the server's programs are unpacked; absent: beside the data
 */
@ConfigurationProperties("chidao.database")
record DatabaseProperties(
        @DefaultValue("data/postgres") Path folder,
        @DefaultValue("0") int port,
        @DefaultValue("false") boolean throwaway,
        Path programs) {}
