package vn.chidao.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chidao.ChidaoTest;

/** What each connection tells the server about itself, whoever runs the server. */
@ChidaoTest
class ConnectionSettingsTest {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"random_page_cost, 1.1", "idle_in_transaction_session_timeout, 1min"})
    void isSetOnEveryConnection(String setting, String value) {
        assertThat(jdbc.sql("show " + setting).query(String.class).single()).isEqualTo(value);
    }
}
