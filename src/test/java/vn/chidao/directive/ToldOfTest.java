package vn.chidao.directive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;
import vn.chidao.organisation.OrganisationRegister;

/** What records tell of stays, although they do not lock it. */
@ChidaoTest
@Transactional
class ToldOfTest {

    @Autowired
    Directives directives;

    @Autowired
    OrganisationRegister register;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aDirectiveIsRegistered() {
        register.loadResources(List.of(new ClassPathResource("organisation/register-test.yaml")));
        directives.register(Documents.full(), "vanthu", false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from chidao.directive where id = :directive",
                "update chidao.directive set id = id || '2' where id = :directive"
            })
    void aDirectiveIsNeitherRemovedNorCalledOtherwise(String attempt) {
        assertThatThrownBy(() -> jdbc.sql(attempt)
                        .param("directive", Documents.full().id().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("stays");
    }

    @Test
    void anAgencyIsNotRemoved() {
        jdbc.sql("update chidao.directive_record set agency_id = 'TST-H1' where directive_id = :directive")
                .param("directive", Documents.full().id().value())
                .update();
        assertThatThrownBy(() -> jdbc.sql("delete from chidao.agency where id = 'TST-H1'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("stays");
    }
}
