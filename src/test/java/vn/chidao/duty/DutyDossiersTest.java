package vn.chidao.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;
import vn.chidao.directive.Breakdown;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveTransitions;
import vn.chidao.directive.Directives;
import vn.chidao.directive.Documents;
import vn.chidao.organisation.OrganisationRegister;

@ChidaoTest
@Transactional
class DutyDossiersTest {

    @Autowired
    OrganisationRegister register;

    @Autowired
    Directives directives;

    @Autowired
    DirectiveTransitions steps;

    @Autowired
    DutyRounds rounds;

    @Autowired
    Duties duties;

    @Autowired
    Attachments attachments;

    @Autowired
    DutyDossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private DirectiveId directive;

    @BeforeEach
    void issue() {
        register.loadResources(List.of(new ClassPathResource("organisation/register-test.yaml")));
        DirectiveDocument document = Documents.full();
        directive = directives.register(document, "vanthu", false);
        steps.breakDown(directive, Breakdown.of(document));
        steps.approve(directive);
        steps.issue(directive, LocalDate.now(clock));
    }

    @Test
    void theSecondReportShowsWhatTheFirstOneSaid() {
        long first = report(2024, "năm 2024");
        assertThat(dossiers.within(first).previous()).isNull();
        duties.submit(first, filled(first, "Lần đầu"));
        long second = report(2025, "năm 2025");
        DutyDossier.Previous previous = dossiers.within(second).previous();
        assertThat(previous.title()).isEqualTo("năm 2024");
        assertThat(previous.content().get("results").asText()).isEqualTo("Lần đầu");
    }

    @Test
    void filesStandWithWhatTheyWereSentWithAndThoseNotSentYetByThemselves() {
        long duty = report(2024, "năm 2024");
        attachments.add(duty, "mot.txt", new byte[] {'1'});
        assertThat(dossiers.within(duty).duty().files())
                .extracting(AttachedFile::name)
                .containsExactly("mot.txt");
        duties.submit(duty, filled(duty, "Đã làm"));
        assertThatThrownBy(() -> attachments.add(duty, "hai.txt", new byte[] {'2'}))
                .isInstanceOf(DutyRefused.class)
                .hasMessage("Việc này đã được gửi hoặc đã kết thúc nên không nhận thêm tệp.");
        duties.signOff(duty, Outcome.RETURNED, "Thiếu phụ lục");
        attachments.add(duty, "hai.txt", new byte[] {'2'});
        DutyDossier.Owing owing = dossiers.within(duty).duty();
        assertThat(owing.files()).extracting(AttachedFile::name).containsExactly("hai.txt");
        assertThat(owing.submissions().get(0).files())
                .extracting(AttachedFile::name)
                .containsExactly("mot.txt");
        assertThat(owing.stateLabel()).isEqualTo("bị trả lại");
    }

    @Test
    void aDutyThatIsNotThereIsRefusedWithItsNumber() {
        assertThatThrownBy(() -> dossiers.of(-1))
                .isInstanceOf(DutyRefused.class)
                .hasMessage("Không tìm thấy phần việc số -1.");
    }

    /** The report of TST-MTTQ for a period of the year. */
    private long report(int year, String title) {
        LocalDate day = LocalDate.of(year, 12, 14);
        long period = jdbc.sql(
                        """
                        insert into chidao.reporting_period
                            (directive_id, kind, year, from_on, until_on, opens_on, due_on, provisional, consolidates_on,
                             closes_on, partial, state, opened_at)
                        values (:directive, 'YEARLY', :year, :day, :day, :day, :day, false, :day, :day, false, 'OPEN',
                                timestamptz '2024-01-01 00:00+07')
                        returning id
                        """)
                .param("directive", directive.value())
                .param("year", year)
                .param("day", day)
                .query(Long.class)
                .single();
        return rounds.openReports(directive, period, title, day).stream()
                .filter(card -> card.agency().code().equals("TST-MTTQ"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ReportSubmission filled(long duty, String results) {
        DutyDossier.Owing owing = dossiers.within(duty).duty();
        return new ReportSubmission(
                results,
                null,
                null,
                null,
                null,
                owing.assignments().stream()
                        .map(each -> new ReportSubmission.AssignmentProgress(
                                each.no(), ReportSubmission.Progress.DONE, null))
                        .toList(),
                owing.targets().stream()
                        .map(each -> new ReportSubmission.TargetFigure(each.no(), BigDecimal.ONE, BigDecimal.TEN))
                        .toList());
    }
}
