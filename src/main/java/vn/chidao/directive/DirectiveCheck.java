package vn.chidao.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chidao.organisation.Agencies;
import vn.chidao.organisation.AgencyClasses;
import vn.chidao.organisation.AgencyId;
import vn.chidao.yaml.Finding;

/** Whether a directive can be kept: its schema, its consistency, today's date and the register all agree with it. */
@Component
class DirectiveCheck {

    private final Agencies agencies;
    private final AgencyClasses classes;
    private final Clock clock;

    DirectiveCheck(Agencies agencies, AgencyClasses classes, Clock clock) {
        this.agencies = agencies;
        this.classes = classes;
        this.clock = clock;
    }

    /** @throws InvalidDirective with a sentence for everything that is wrong */
    void check(DirectiveDocument document) {
        List<Finding> findings = new ArrayList<>(DirectiveFile.FORMAT.findingsIn(document));
        findings.addAll(Consistency.findingsIn(document));
        findings.addAll(future(document));
        findings.addAll(unknown(document));
        if (document.advisoryBody() == null) {
            findings.add(new Finding("/advisoryBody", "chưa ghi mà bắt buộc phải có"));
        }
        if (!findings.isEmpty()) {
            throw new InvalidDirective(
                    findings.stream().map(FieldName::sentence).distinct().toList());
        }
    }

    private List<Finding> future(DirectiveDocument document) {
        LocalDate today = LocalDate.now(clock);
        return document.issuedOn() != null && document.issuedOn().isAfter(today)
                ? List.of(new Finding("/issuedOn", "ngày %s còn ở tương lai".formatted(document.issuedOn())))
                : List.of();
    }

    private List<Finding> unknown(DirectiveDocument document) {
        Map<String, Party> named = NamedParties.of(document);
        Set<AgencyId> knownAgencies =
                agencies.byIds(each(named.values(), Party::agency)).keySet();
        Set<String> knownClasses = classes.known(each(named.values(), Party::agencyClass));
        Map<String, String> sentences = new LinkedHashMap<>();
        named.forEach((pointer, party) -> {
            if (party.agency() != null && !knownAgencies.contains(party.agency())) {
                sentences.put(pointer, "không có cơ quan “%s” trong sổ đăng ký".formatted(party.agency()));
            }
            if (party.agencyClass() != null && !knownClasses.contains(party.agencyClass())) {
                sentences.put(pointer, "không có nhóm cơ quan “%s” trong sổ đăng ký".formatted(party.agencyClass()));
            }
        });
        return sentences.entrySet().stream()
                .map(each -> new Finding(each.getKey(), each.getValue()))
                .toList();
    }

    private static <T> Set<T> each(Collection<Party> parties, Function<Party, T> part) {
        return parties.stream().map(part).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
