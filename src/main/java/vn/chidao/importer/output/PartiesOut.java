package vn.chidao.importer.output;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.chidao.directive.Party;
import vn.chidao.importer.BodyDirectory;
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

    Party party(String name) {
        List<BodyDirectory.Candidate> candidates = directory.candidates(name, asOf);
        if (candidates.size() == 1) {
            BodyDirectory.Candidate one = candidates.get(0);
            return one.agency() != null
                    ? new Party(one.agency(), null, null)
                    : new Party(null, one.agencyClass(), null);
        }
        return new Party(null, null, Shortened.to(name, 300));
    }

    AgencyId code(String name, String what) {
        if (name == null) {
            assumptions.add("%s không ghi trong văn bản; mã CHUA-RO là tạm".formatted(what));
            return new AgencyId("CHUA-RO");
        }
        for (BodyDirectory.Candidate candidate : directory.candidates(name, asOf)) {
            if (candidate.agency() != null) {
                return candidate.agency();
            }
        }
        AgencyId made = new AgencyId(slug(name));
        assumptions.add("%s “%s” chưa có trong sổ đăng ký; mã %s là tạm".formatted(what, name, made.code()));
        return made;
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
