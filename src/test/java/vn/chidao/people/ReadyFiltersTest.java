package vn.chidao.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chidao.people.OpenDirective.ADVISORY_BODY;
import static vn.chidao.people.OpenDirective.AGENCY;
import static vn.chidao.people.OpenDirective.ISSUING_BODY;
import static vn.chidao.people.OpenDirective.OTHER_AGENCY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;

@ChidaoTest
@Transactional
@Import(OpenDirective.class)
class ReadyFiltersTest {

    private static final String OFFICIAL = "can.bo";

    @Autowired
    OpenDirective open;

    @Autowired
    ReadyFilters ready;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    Clock clock;

    @BeforeEach
    void register() {
        open.register();
    }

    @Test
    void everyoneFindsTheFiveInTheirOrder() {
        assertThat(namesFor(AGENCY))
                .containsExactlyElementsOf(namesFor("managers"))
                .containsExactly(
                        "Việc của cơ quan tôi", "Việc của tôi", "Đến hạn trong 7 ngày", "Quá hạn", "Bị trả lại");
    }

    @Test
    void aFurtherStartMakesNoSecondCopyAndSetsRightWhatWasChanged() {
        Filter mine = filter(ReadyFilter.MINE);
        filters.saveFilter(mine.setQuery(tasks.createTaskQuery().taskName("khác")));
        ready.ensure();
        assertThat(filters.createFilterQuery().filterName("Việc của tôi").list())
                .extracting(Filter::getId)
                .containsExactly(mine.getId());
        assertThat(filter(ReadyFilter.MINE).getProperties()).containsEntry("refresh", true);
        tasks.setAssignee(open.taskOf(ADVISORY_BODY).getId(), OFFICIAL);
        assertThat(count(ReadyFilter.MINE, ADVISORY_BODY)).isOne();
    }

    @Test
    void theAgencysTasksAreThereBeforeAndAfterSomeoneTookThem() {
        assertThat(count(ReadyFilter.AGENCY, ADVISORY_BODY)).isOne();
        assertThat(count(ReadyFilter.MINE, ADVISORY_BODY)).isZero();
        tasks.claim(open.taskOf(ADVISORY_BODY).getId(), OFFICIAL);
        assertThat(count(ReadyFilter.AGENCY, ADVISORY_BODY)).isOne();
        assertThat(count(ReadyFilter.MINE, ADVISORY_BODY)).isOne();
        assertThat(count(ReadyFilter.AGENCY, OTHER_AGENCY)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 1", "3, 1, 0", "7, 1, 0", "9, 0, 0"})
    void whatIsDueOrOverdueIsFound(int days, long dueSoon, long overdue) {
        Task task = open.taskOf(ADVISORY_BODY);
        Instant due = clock.instant().plus(Duration.ofDays(days));
        task.setDueDate(Date.from(due));
        tasks.saveTask(task);
        assertThat(count(ReadyFilter.DUE_SOON, ADVISORY_BODY)).isEqualTo(dueSoon);
        assertThat(count(ReadyFilter.OVERDUE, ADVISORY_BODY)).isEqualTo(overdue);
    }

    @Test
    void whatWasSentBackIsMarkedUntilItIsSentAgain() {
        assertThat(count(ReadyFilter.RETURNED, ADVISORY_BODY)).isZero();
        open.breakDown();
        open.complete(ISSUING_BODY, "outcome", "RETURNED", "reason", "Thiếu chỉ tiêu.");
        assertThat(count(ReadyFilter.RETURNED, ADVISORY_BODY)).isOne();
        open.breakDown();
        assertThat(count(ReadyFilter.RETURNED, ADVISORY_BODY)).isZero();
        assertThat(count(ReadyFilter.RETURNED, ISSUING_BODY)).isZero();
    }

    @Test
    void aPlanThatWasSentBackIsFoundByItsAgencyAlone() {
        open.breakDown();
        open.complete(ISSUING_BODY, "outcome", "ACCEPTED");
        open.complete(AGENCY, "responsibleLeader", "Lò Văn A", "responsiblePosition", "Phó Bí thư");
        open.complete(AGENCY, "content", "{\"noPlanReason\": \"Đã có trong chương trình công tác năm.\"}");
        open.returnPlan();
        assertThat(count(ReadyFilter.RETURNED, AGENCY)).isOne();
        assertThat(count(ReadyFilter.RETURNED, OTHER_AGENCY)).isZero();
    }

    @Test
    void moreTimeThatWasRefusedComesBackAndMoreTimeThatWasGivenDoesNot() {
        open.breakDown();
        open.complete(ISSUING_BODY, "outcome", "ACCEPTED");
        open.askForEvidence(AGENCY);
        open.askForMoreTime("RETURNED");
        assertThat(count(ReadyFilter.RETURNED, AGENCY)).isOne();
        open.askForMoreTime("ACCEPTED");
        assertThat(count(ReadyFilter.RETURNED, AGENCY)).isZero();
    }

    private List<String> namesFor(String group) {
        return open.as(OFFICIAL, List.of(group), () -> filters.createTaskFilterQuery().list().stream()
                .sorted((a, b) -> priority(a) - priority(b))
                .map(Filter::getName)
                .toList());
    }

    private static int priority(Filter filter) {
        return ((Number) filter.getProperties().get("priority")).intValue();
    }

    private long count(ReadyFilter which, String group) {
        String id = filter(which).getId();
        return open.as(OFFICIAL, List.of(group), () -> filters.count(id));
    }

    private Filter filter(ReadyFilter which) {
        return filters.createFilterQuery().filterName(which.label()).singleResult();
    }
}
