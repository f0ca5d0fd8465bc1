package vn.chidao.organisation;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of the register's tables, named as their columns. */
interface RegisterRow {

    record OfProvince(String code, String name) {

        static OfProvince of(Register register) {
            return new OfProvince(register.province(), register.name());
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record OfAgency(
            AgencyId id,
            String province,
            String name,
            List<String> shortNames,
            List<String> aliases,
            AgencyKind kind,
            AgencyLevel level,
            AgencyId parentId,
            LocalDate validFrom,
            LocalDate validUntil,
            boolean leaderSignsOff) {

        static Stream<OfAgency> in(Register register) {
            return register.agencies().stream()
                    .map(agency -> new OfAgency(
                            agency.id(),
                            register.province(),
                            agency.name(),
                            agency.shortNames(),
                            agency.aliases(),
                            agency.kind(),
                            agency.level(),
                            agency.parent(),
                            agency.validFrom(),
                            agency.validUntil(),
                            agency.leaderSignsOff()));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record FormerName(AgencyId agencyId, LocalDate until, String name) {

        static Stream<FormerName> in(Register register) {
            return register.agencies().stream().flatMap(agency -> agency.formerNames().stream()
                    .map(former -> new FormerName(agency.id(), former.until(), former.name())));
        }
    }

    record OfClass(String id, String province, String name, List<String> aliases) {

        static Stream<OfClass> in(Register register) {
            return register.classes().stream()
                    .map(each -> new OfClass(each.id(), register.province(), each.name(), each.aliases()));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Member(
            String classId,
            int position,
            AgencyId agencyId,
            String nestedId,
            LocalDate validFrom,
            LocalDate validUntil) {

        static Stream<Member> in(Register register) {
            return register.classes().stream()
                    .flatMap(each -> IntStream.range(0, each.members().size())
                            .mapToObj(i -> of(each.id(), i, each.members().get(i))));
        }

        private static Member of(String classId, int position, AgencyClass.Member member) {
            return new Member(classId, position, member.agency(), member.nested(), member.from(), member.until());
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record OfSuccession(
            String province, int position, AgencyId fromId, AgencyId toId, LocalDate onDay, Succession.Kind kind) {

        static Stream<OfSuccession> inAll(List<Register> registers) {
            AtomicInteger position = new AtomicInteger();
            return registers.stream().flatMap(register -> register.successions().stream()
                    .map(each -> new OfSuccession(
                            register.province(),
                            position.getAndIncrement(),
                            each.from(),
                            each.to(),
                            each.on(),
                            each.kind())));
        }
    }
}
