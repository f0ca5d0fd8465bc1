package vn.chidao.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chidao.yaml.Finding;
import vn.chidao.yaml.Located;
import vn.chidao.yaml.UnreadableFile;

/**
 * What must hold in the registers as a whole and no schema can say. Files loaded together may refer to each other, and to
 * what was loaded before.
 */
final class RegisterCheck {

    private final Map<AgencyId, Agency> agencies = new HashMap<>();
    private final Map<String, AgencyClass> classes = new HashMap<>();
    private final Set<AgencyId> knownAgencies;
    private final Set<String> knownClasses;

    /** The codes of the registers at hand, with which their agencies' ids begin. */
    private final Set<String> registers = new HashSet<>();

    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param loadedAgencies agencies of registers loaded earlier
     * @param loadedClasses classes of registers loaded earlier
     */
    RegisterCheck(List<Located<Register>> files, Set<AgencyId> loadedAgencies, Set<String> loadedClasses) {
        knownAgencies = new HashSet<>(loadedAgencies);
        knownClasses = new HashSet<>(loadedClasses);
        loadedAgencies.forEach(agency -> registers.add(registerOf(agency)));
        for (Located<Register> file : files) {
            registers.add(file.value().province());
            file.value().agencies().forEach(agency -> knownAgencies.add(agency.id()));
            file.value().classes().forEach(agencyClass -> knownClasses.add(agencyClass.id()));
        }
    }

    /** @throws UnreadableFile naming line and field of everything that is wrong in this file */
    void check(Located<Register> file) {
        findings.clear();
        List<Agency> agencyEntries = file.value().agencies();
        for (int i = 0; i < agencyEntries.size(); i++) {
            agency("/agencies/" + i, agencyEntries.get(i));
        }
        List<AgencyClass> classEntries = file.value().classes();
        for (int i = 0; i < classEntries.size(); i++) {
            agencyClass("/classes/" + i, classEntries.get(i));
        }
        List<Succession> successions = file.value().successions();
        for (int i = 0; i < successions.size(); i++) {
            succession("/successions/" + i, successions.get(i));
        }
        file.refuseIfAny(findings);
    }

    private void agency(String at, Agency agency) {
        if (agencies.put(agency.id(), agency) != null) {
            refuse(at + "/id", "mã “%s” đã dùng cho một cơ quan khác", agency.id());
        }
        known(at + "/parent", agency.parent());
        inOrder(at + "/validUntil", agency.validFrom(), agency.validUntil());
    }

    private void agencyClass(String at, AgencyClass agencyClass) {
        if (classes.put(agencyClass.id(), agencyClass) != null) {
            refuse(at + "/id", "mã “%s” đã dùng cho một nhóm khác", agencyClass.id());
        }
        for (int i = 0; i < agencyClass.members().size(); i++) {
            AgencyClass.Member member = agencyClass.members().get(i);
            String memberAt = at + "/members/" + i;
            known(memberAt + "/agency", member.agency());
            if (member.nested() != null && !knownClasses.contains(member.nested())) {
                refuse(memberAt + "/class", "không có nhóm “%s” trong sổ", member.nested());
            }
            inOrder(memberAt + "/until", member.from(), member.until());
        }
        if (new NestedClasses(classes).leadBackTo(agencyClass.id())) {
            refuse(at + "/members", "nhóm “%s” chứa chính nó qua các nhóm con", agencyClass.id());
        }
    }

    private void succession(String at, Succession succession) {
        known(at + "/from", succession.from());
        known(at + "/to", succession.to());
        boolean dissolved = succession.kind() == Succession.Kind.DISSOLVE;
        if (dissolved != (succession.to() == null)) {
            refuse(at, dissolved ? "giải thể (DISSOLVE) thì không ghi “to”" : "thiếu mục “to”: cơ quan kế thừa");
        }
        if (succession.from().equals(succession.to())) {
            refuse(at + "/to", "cơ quan “%s” không thể kế thừa chính mình", succession.to());
        }
        Agency from = agencies.get(succession.from());
        if (from != null && from.isValidOn(succession.on()) && succession.kind() != Succession.Kind.SPLIT) {
            refuse(
                    at + "/on",
                    "cơ quan “%s” vẫn còn hiệu lực vào ngày %s, hãy ghi validUntil sớm hơn ngày này",
                    from.id(),
                    succession.on());
        }
    }

    private void known(String at, AgencyId agency) {
        if (agency != null && !knownAgencies.contains(agency)) {
            refuse(at, "không có cơ quan “%s” trong sổ; %s", agency, whereToLook(agency));
        }
    }

    /** Which register has to be loaded too. */
    private String whereToLook(AgencyId agency) {
        String register = registerOf(agency);
        return registers.contains(register)
                ? "sổ %s không ghi cơ quan này; hãy kiểm tra mã, hoặc nạp cùng cả sổ của cấp trên".formatted(register)
                : "hãy nạp cùng cả sổ %s".formatted(register);
    }

    /** The register's code, with which the ids of its agencies begin: QNG in QNG-TU. */
    private static String registerOf(AgencyId agency) {
        String id = agency.toString();
        int end = id.indexOf('-');
        return end < 0 ? id : id.substring(0, end);
    }

    private void inOrder(String at, LocalDate from, LocalDate until) {
        if (!Validity.isInOrder(from, until)) {
            refuse(at, "ngày kết thúc %s sớm hơn ngày bắt đầu %s", until, from);
        }
    }

    private void refuse(String pointer, String sentence, Object... values) {
        findings.add(new Finding(pointer, sentence.formatted(values)));
    }
}
