package vn.chidao.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.chidao.ChidaoTest;
import vn.chidao.organisation.OrganisationRegister;

@ChidaoTest
class ConcurrentStepsTest {

    private static final String DONE = "xong";

    @Autowired
    Directives directives;

    @Autowired
    DirectiveTransitions steps;

    @Autowired
    OrganisationRegister register;

    @BeforeEach
    void loadRegister() {
        register.loadResources(List.of(new ClassPathResource("organisation/register-test.yaml")));
    }

    @Test
    void ofTwoWhoApproveAtOnceTheSecondIsToldSo() throws Exception {
        DirectiveId id = directives.register(
                Documents.numbered("TST-CUNG-LUC", "70-CT/TU", LocalDate.of(2024, 3, 5)), "vanthu", false);
        steps.breakDown(id, Breakdown.of(directives.get(id).document()));
        List<String> answers = atOnce(() -> steps.approve(id), () -> steps.approve(id));
        assertThat(answers).hasSize(2).contains(DONE).anySatisfy(answer -> assertThat(answer)
                .startsWith("Phương án phân công của văn bản 70-CT/TU đã được"));
    }

    @Test
    void ofTwoWhoRegisterTheSameDocumentAtOnceTheSecondIsToldItsFileNumber() throws Exception {
        LocalDate day = LocalDate.of(2024, 3, 5);
        List<String> answers = atOnce(
                () -> directives.register(Documents.numbered(null, "71-CT/TU", day), "vanthu1", false),
                () -> directives.register(Documents.numbered(null, "71-CT/TU", day), "vanthu2", false));
        assertThat(answers).hasSize(2).contains(DONE).anySatisfy(answer -> assertThat(answer)
                .contains("đã có trong sổ với mã hồ sơ CD-"));
    }

    private static List<String> atOnce(Runnable first, Runnable second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Future<String> one = people.submit(answerOf(first, start));
            Future<String> other = people.submit(answerOf(second, start));
            return List.of(one.get(), other.get());
        } finally {
            people.shutdownNow();
        }
    }

    private static Callable<String> answerOf(Runnable step, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                step.run();
                return DONE;
            } catch (WrongState | InvalidDirective refusal) {
                return refusal.getMessage();
            }
        };
    }
}
