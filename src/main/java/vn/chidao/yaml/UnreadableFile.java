package vn.chidao.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A file that was refused, with all that is wrong with it at once, so that its author need not come back for each. */
public class UnreadableFile extends RuntimeException {

    private final transient List<Problem> problems;

    public UnreadableFile(String fileName, List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n- ", "Tệp “%s” chưa dùng được:\n- ".formatted(fileName), "")));
        this.problems = List.copyOf(problems);
    }

    /** One thing that is wrong with the file as a whole, at a line counted from 1 (0: no line in particular). */
    static UnreadableFile at(String fileName, int line, String sentence) {
        return new UnreadableFile(fileName, List.of(new Problem(line, "", sentence)));
    }

    /** A file that is not there or may not be read. */
    public static UnreadableFile missing(String fileName) {
        return at(fileName, 0, "không mở được tệp, hãy kiểm tra đường dẫn và quyền đọc");
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing wrong with a file.
     *
     * @param line counted from 1; 0 when the whole file is meant
     * @param field as in {@link Finding#field()}; empty when the whole file is meant
     */
    public record Problem(int line, String field, String sentence) {

        @Override
        public String toString() {
            String where = line == 0 ? "" : "dòng " + line + ": ";
            return where + (field.isEmpty() ? "" : "mục " + field + ": ") + sentence;
        }
    }
}
