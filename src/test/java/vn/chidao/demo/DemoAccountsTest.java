package vn.chidao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chidao.demo.DemoFiles.Account;

class DemoAccountsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final DemoRegisters registers = DemoFiles.registers();
    private final List<Account> all = DemoFiles.accounts();
    private final List<Account> accounts =
            all.stream().filter(each -> !each.id().startsWith("quanly.")).toList();

    @Test
    void everyOfficialBelongsToBodiesOfTheRegister() {
        assertThat(accounts).extracting(Account::id).doesNotHaveDuplicates();
        assertThat(accounts)
                .filteredOn(each -> each.id().contains("."))
                .hasSize(32)
                .allSatisfy(each -> assertThat(registers.agencies().keySet()).containsAll(each.agencies()));
    }

    @Test
    void whoManagesAProvinceManagesOneThatHasARegister() {
        assertThat(all)
                .filteredOn(each -> each.id().startsWith("quanly."))
                .flatExtracting(Account::groups)
                .containsExactly("managers.QNG", "managers.NTH", "managers.DBN");
    }

    @Test
    void theOfficialsOfDienBienBelongToABodyThatStillExists() {
        assertThat(accounts)
                .filteredOn(each -> each.id().endsWith(".dienbien"))
                .hasSize(8)
                .allSatisfy(each -> assertThat(each.agencies())
                        .anyMatch(agency -> registers.agencies().get(agency).isValidOn(TODAY)));
    }

    @Test
    void everyDirectiveHasItsClerkItsCommitteeAndItsAdvisers() {
        List<String> groups =
                accounts.stream().flatMap(each -> each.groups().stream()).toList();
        assertThat(DemoFiles.directives()).allSatisfy(each -> assertThat(groups)
                .contains(
                        each.issuingBody().code(),
                        each.issuingBody().code() + ".clerk",
                        each.advisoryBody().code()));
    }
}
