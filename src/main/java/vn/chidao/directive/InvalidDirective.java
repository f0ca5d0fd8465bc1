package vn.chidao.directive;

import java.util.List;

/** A directive, or a part of one, that cannot be taken as it is, with all that is wrong with it at once. */
public class InvalidDirective extends RuntimeException {

    private final transient List<String> problems;

    InvalidDirective(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One sentence for each thing that is wrong. */
    public List<String> problems() {
        return problems;
    }
}
