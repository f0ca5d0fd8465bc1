package vn.chidao.importer.output;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.chidao.directive.Party;
import vn.chidao.importer.BodyDirectory;
import vn.chidao.importer.BodyDirectory.Candidate;
import vn.chidao.organisation.AgencyId;

/** Bodies as a directive file names them: by their code where the directory knows exactly one, else by name. */
final class PartiesOut {

    private final BodyDirectory directory;
    private final LocalDate asOf;
    private final List<String> assumptions;

    PartiesOut(BodyDirectory directory, LocalDate asOf, List<String> assumptions) {
        this.directory = directory;
        this.asOf = asOf;
        this.assumptions = assumptions;
    }

    /** Whom the name stands for; itself where the directory does not tell. */
    List<Party> parties(String name) {
        List<Candidate> meant = directory.meant(name, asOf);
        return meant.isEmpty()
                ? List.of(new Party(null, null, Shortened.to(name, 300)))
                : meant.stream().map(Candidate::party).toList();
    }

    /** The one agency that the name stands for; empty without a name, and where it may be several. */
    Optional<AgencyId> agency(String name) {
        if (name == null) {
            return Optional.empty();
        }
        List<AgencyId> agencies = directory.candidates(name, asOf).stream()
                .map(Candidate::agency)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return agencies.size() == 1 ? Optional.of(agencies.get(0)) : Optional.empty();
    }

    AgencyId code(String name, String what) {
        if (name == null) {
            assumptions.add("%s không ghi trong văn bản; mã CHUA-RO là tạm".formatted(what));
            return new AgencyId("CHUA-RO");
        }
        return agency(name).orElseGet(() -> {
            AgencyId made = new AgencyId(slug(name));
            assumptions.add("%s “%s” chưa ứng với một cơ quan trong sổ đăng ký; mã %s là tạm"
                    .formatted(what, name, made.code()));
            return made;
        });
    }

    /** Capitals without marks, digits and hyphens, as codes are written; at most 40 characters. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.length() > 40 ? plain.substring(0, 40) : plain;
        return cut.length() < 2 ? "CO-QUAN" : cut;
    }
}
