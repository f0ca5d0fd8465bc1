package vn.chidao.database;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Looks at the server before anything is written to it: is it there, and new enough for the engine and our statements? */
@Component
class ServerVersionCheck implements BeanPostProcessor {

    private static final int OLDEST = 14;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof DataSource source) {
            check(source);
        }
        return bean;
    }

    private static void check(DataSource source) {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData server = connection.getMetaData();
            require(
                    server.getDatabaseProductName(),
                    server.getDatabaseMajorVersion(),
                    server.getDatabaseProductVersion());
        } catch (SQLException | PoolInitializationException e) {
            throw new DatabaseUnavailable(
                    "Không kết nối được cơ sở dữ liệu (%s); hãy kiểm tra SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME và SPRING_DATASOURCE_PASSWORD"
                            .formatted(e.getMessage()),
                    e);
        }
    }

    static void require(String product, int major, String version) {
        if (!"PostgreSQL".equals(product) || major < OLDEST) {
            throw new DatabaseUnavailable(
                    "Chidao cần PostgreSQL %d trở lên, máy chủ đang dùng %s %s; hãy nâng cấp máy chủ"
                            .formatted(OLDEST, product, version));
        }
    }
}
