package vn.chidao.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class DemoConditionTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void theEmbeddedDatabaseShowsTheDemo() {
        assertThat(DemoCondition.in(environment)).isTrue();
    }

    @Test
    void unlessItIsSwitchedOff() {
        assertThat(DemoCondition.in(environment.withProperty("chidao.demo.enabled", "false")))
                .isFalse();
    }

    @Test
    void anOutsideDatabaseNeverDoes() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/chidao");
        assertThat(DemoCondition.in(environment.withProperty("chidao.demo.enabled", "true")))
                .isFalse();
    }

    @Test
    void aThrowAwayDatabaseDoesOnlyWhenTold() {
        environment.setProperty("chidao.database.throwaway", "true");
        assertThat(DemoCondition.in(environment)).isFalse();
        assertThat(DemoCondition.in(environment.withProperty("chidao.demo.enabled", "true")))
                .isTrue();
    }
}
