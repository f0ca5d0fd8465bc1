package vn.chidao.directive;

import java.util.List;
import java.util.stream.Stream;

/** Into what the advisory body breaks a directive down: assignments, targets and how is reported ({@code null}: not at all). */
public record Breakdown(List<Assignment> assignments, List<Target> targets, ReportingRequirement reporting) {

    public Breakdown {
        assignments = assignments == null ? List.of() : List.copyOf(assignments);
        targets = targets == null ? List.of() : List.copyOf(targets);
    }

    /** What the document says already. */
    public static Breakdown of(DirectiveDocument document) {
        return new Breakdown(document.assignments(), document.targets(), document.reporting());
    }

    Breakdown plus(Breakdown added) {
        return new Breakdown(
                Stream.concat(assignments.stream(), added.assignments.stream()).toList(),
                Stream.concat(targets.stream(), added.targets.stream()).toList(),
                reporting);
    }
}
