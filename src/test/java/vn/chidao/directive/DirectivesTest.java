package vn.chidao.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OrganisationRegister;

@ChidaoTest
@Transactional
@RecordApplicationEvents
class DirectivesTest {

    private static final LocalDate ISSUED_ON = LocalDate.of(2024, 3, 5);

    @Autowired
    Directives directives;

    @Autowired
    DirectiveRecord record;

    @Autowired
    OrganisationRegister register;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void loadRegister() {
        register.loadResources(List.of(new ClassPathResource("organisation/register-test.yaml")));
    }

    @Test
    void whatWasRegisteredIsLoadedEqual() {
        DirectiveId id = directives.register(Documents.full(), "vanthu", false);
        Directive directive = directives.get(id);
        assertThat(directive.document()).isEqualTo(Documents.full());
        assertThat(directive.status()).isEqualTo(DirectiveStatus.REGISTERED);
        assertThat(directive.life().registeredBy()).isEqualTo("vanthu");
        assertThat(events.stream(DirectiveRegistered.class)).containsExactly(new DirectiveRegistered(id));
        assertThat(record.of(id))
                .singleElement()
                .returns(RecordKind.DIRECTIVE_REGISTERED, entry -> entry.entry().kind())
                .returns("12-CT/TU: Tăng cường công tác thử nghiệm", entry -> entry.entry()
                        .note());
    }

    @Test
    void loadingTakesTwoStatementsWhateverItsSizeAndOneWhenNothingHasChanged() {
        DirectiveId small = directives.register(Documents.registeredOnly("TST-NHO"), "vanthu", false);
        DirectiveId large = directives.register(Documents.full(), "vanthu", false);
        assertThat(StatementCount.of(() -> directives.get(small))).isEqualTo(2);
        assertThat(StatementCount.of(() -> directives.get(large))).isEqualTo(2);
        assertThat(StatementCount.of(() -> directives.get(large))).isEqualTo(1);
    }

    @Test
    void whatWasChangedAndRolledBackIsNotRemembered() {
        DirectiveId id = directives.register(Documents.registeredOnly("TST-CUON"), "vanthu", false);
        TestTransaction.flagForCommit();
        TestTransaction.end();
        TestTransaction.start();
        directives.fillIn(id, "77-CT/TU", null);
        assertThat(directives.get(id).document().symbol()).isEqualTo("77-CT/TU");
        TestTransaction.end();
        TestTransaction.start();
        assertThat(directives.get(id).document().symbol()).isNull();
    }

    @Test
    void registeringTakesAsManyStatementsForManyAssignmentsAsForFew() {
        DirectiveDocument few = manyAssignments("TST-FEW", "90-CT/TU", 2);
        DirectiveDocument many = manyAssignments("TST-MANY", "91-CT/TU", 200);
        long forFew = StatementCount.of(() -> directives.register(few, "vanthu", false));
        assertThat(StatementCount.of(() -> directives.register(many, "vanthu", false)))
                .isEqualTo(forFew);
    }

    @Test
    void aDirectiveWithoutAFileNumberIsGivenTheNextOneOfTheYear() {
        DirectiveId first = directives.register(Documents.numbered(null, "20-CT/TU", ISSUED_ON), "vanthu", false);
        DirectiveId second = directives.register(Documents.numbered(null, "21-CT/TU", ISSUED_ON), "vanthu", false);
        assertThat(first.value()).matches("CD-20\\d\\d-\\d{4}");
        assertThat(second).isGreaterThan(first);
        assertThat(directives.nextId(1999)).isEqualTo(new DirectiveId("CD-1999-0001"));
        assertThat(directives.nextId(1999)).isEqualTo(new DirectiveId("CD-1999-0002"));
    }

    @Test
    void theSameSymbolOfTheSameBodyAndYearIsRefused() {
        directives.register(Documents.numbered("TST-A", "30-CT/TU", ISSUED_ON), "vanthu", false);
        assertThatThrownBy(() -> directives.register(
                        Documents.numbered("TST-B", " 30-ct/TU ", LocalDate.of(2024, 9, 1)), "vanthu", false))
                .hasMessage(
                        "Văn bản 30-CT/TU của Tỉnh ủy Thử Nghiệm ngày 05/03/2024 đã có trong sổ với mã hồ sơ TST-A");
        assertThatThrownBy(() -> directives.register(Documents.numbered("TST-C", "30-CT/TU", null), "vanthu", false))
                .hasMessageContaining("TST-A");
        assertThat(directives.register(
                        Documents.numbered("TST-D", "30-CT/TU", LocalDate.of(2025, 3, 5)), "vanthu", false))
                .isEqualTo(new DirectiveId("TST-D"));
    }

    @Test
    void aFileNumberIsUsedOnce() {
        directives.register(Documents.registeredOnly("TST-E"), "vanthu", false);
        assertThatThrownBy(() -> directives.register(Documents.registeredOnly("TST-E"), "vanthu", false))
                .hasMessage("Mã hồ sơ TST-E đã dùng cho một văn bản khác");
    }

    @Test
    void everythingWrongIsSaidAtOnceInTheOfficialsWords() {
        DirectiveDocument wrong = new DirectiveDocument(
                null,
                null,
                "1-CT/TU",
                LocalDate.of(2999, 1, 1),
                null,
                null,
                new AgencyId("TST-LA"),
                null,
                null,
                null,
                "x".repeat(501),
                null,
                List.of(new Recipient(Documents.agencyClass("TST-NHOM-LA"), Recipient.Purpose.ACT)),
                null,
                List.of(new Assignment(
                        "1", "y".repeat(4001), null, null, null, List.of(Documents.agency("TST-LA")), null)),
                List.of(new Target("1", "z", Target.Measure.PERCENT, new BigDecimal("120"), null, "9")),
                null,
                null);
        assertThatThrownBy(() -> directives.register(wrong, "vanthu", false))
                .asInstanceOf(type(InvalidDirective.class))
                .extracting(InvalidDirective::problems)
                .asInstanceOf(list(String.class))
                .containsExactlyInAnyOrder(
                        "Loại: chưa ghi mà bắt buộc phải có",
                        "Trích yếu: dài 501 ký tự, tối đa 500 ký tự",
                        "Nhiệm vụ thứ 1, nội dung: dài 4001 ký tự, tối đa 4000 ký tự",
                        "Chỉ tiêu thứ 1, thuộc nhiệm vụ: không có nhiệm vụ số “9”",
                        "Chỉ tiêu thứ 1, mức phải đạt: tỷ lệ 120% lớn hơn 100%",
                        "Ngày ban hành: ngày 2999-01-01 còn ở tương lai",
                        "Cơ quan ban hành: không có cơ quan “TST-LA” trong sổ đăng ký",
                        "Nơi nhận thứ 1: không có nhóm cơ quan “TST-NHOM-LA” trong sổ đăng ký",
                        "Nhiệm vụ thứ 1, cơ quan thực hiện thứ 1: không có cơ quan “TST-LA” trong sổ đăng ký",
                        "Cơ quan tham mưu: chưa ghi mà bắt buộc phải có");
    }

    @Test
    void whatWasUnknownIsFilledInAndKeptUnique() {
        DirectiveId id = directives.register(Documents.registeredOnly("TST-F"), "vanthu", false);
        directives.register(Documents.numbered("TST-G", "40-KH/TU", ISSUED_ON), "vanthu", false);
        assertThatThrownBy(() -> directives.fillIn(id, "40-KH/TU", ISSUED_ON)).hasMessageContaining("TST-G");
        directives.fillIn(id, "41-KH/TU", ISSUED_ON);
        assertThat(directives.get(id).document().symbol()).isEqualTo("41-KH/TU");
        assertThat(record.of(id))
                .last()
                .returns("Văn bản 41-KH/TU của Tỉnh ủy Thử Nghiệm ngày 05/03/2024", entry -> entry.entry()
                        .note());
    }

    @Test
    void anUnknownFileNumberIsSaidToBeUnknown() {
        assertThatThrownBy(() -> directives.get(new DirectiveId("TST-KHONG")))
                .hasMessage("Không có văn bản nào mang mã hồ sơ “TST-KHONG”, hãy kiểm tra lại mã");
    }

    @Test
    void manyEntriesOfTheRecordAreOneStatementAndKeepTheirOrder() {
        DirectiveId id = directives.register(Documents.registeredOnly("TST-H"), "vanthu", false);
        List<RecordEntry> reminders = IntStream.range(0, 130)
                .mapToObj(i -> RecordEntry.of(id, RecordKind.REMINDER)
                        .agency(Documents.ADVISORY)
                        .period("2024-H1")
                        .dueOn(ISSUED_ON)
                        .task("Báo cáo")
                        .outcome("Đã nhắc")
                        .note("Lần " + i))
                .toList();
        assertThat(StatementCount.of(() -> record.appendAll(reminders))).isEqualTo(1);
        assertThat(record.of(id))
                .extracting(DirectiveRecord.Recorded::entry)
                .endsWith(reminders.toArray(RecordEntry[]::new));
        assertThat(record.of(id)).allSatisfy(entry -> assertThat(entry.actor()).isNotBlank());
    }

    private static DirectiveDocument manyAssignments(String id, String symbol, int count) {
        DirectiveDocument document = Documents.numbered(id, symbol, ISSUED_ON);
        return document.withBreakdown(new Breakdown(
                IntStream.range(0, count)
                        .mapToObj(i -> new Assignment(
                                "" + i, "Việc", null, null, null, List.of(Documents.agency("TST-MTTQ")), null))
                        .toList(),
                null,
                null));
    }
}
