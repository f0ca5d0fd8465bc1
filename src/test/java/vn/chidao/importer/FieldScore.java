package vn.chidao.importer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.chidao.importer.text.Vietnamese;

/** Counts for one field what was found rightly, what was found and is not there, and what was missed. */
final class FieldScore {

    final String field;
    int right;
    int wrong;
    int missed;
    final List<String> complaints = new ArrayList<>();

    FieldScore(String field) {
        this.field = field;
    }

    void compare(String document, List<String> expected, List<String> found) {
        Set<String> wanted = folded(expected);
        Set<String> given = folded(found);
        for (String value : given) {
            if (wanted.contains(value)) {
                right += 1;
            } else {
                wrong += 1;
                complaints.add(document + " " + field + ": thừa “" + value + "”");
            }
        }
        for (String value : wanted) {
            if (!given.contains(value)) {
                missed += 1;
                complaints.add(document + " " + field + ": thiếu “" + value + "”");
            }
        }
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Spelling, capitals, quotation marks and the marks at the end do not count. */
    static Set<String> folded(List<String> values) {
        Set<String> folded = new LinkedHashSet<>();
        for (String value : values) {
            if (value != null) {
                folded.add(Vietnamese.fold(value)
                        .replaceAll("[\"'“”]", "")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^(?:về việc|v/v|về) ", "")
                        .replaceAll("[.,;: /]+$", "")
                        .strip());
            }
        }
        return folded;
    }
}
