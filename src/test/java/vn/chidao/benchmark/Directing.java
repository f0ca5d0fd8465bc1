package vn.chidao.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.Party;
import vn.chidao.directive.PeriodKind;
import vn.chidao.directive.Recipient;
import vn.chidao.directive.ReportingRequirement;
import vn.chidao.directive.Target;
import vn.chidao.directive.Timeframe;
import vn.chidao.duty.ReportSubmission;
import vn.chidao.organisation.AgencyId;

/** A made-up province, its directives and what its agencies report; {@code code} begins all its codes. */
record Directing(String code, int agencies, int assignments, int targets) {

    /** Entered, broken down and approved on this day; the first period opens on {@link #OPENS}. */
    static final LocalDate ISSUED = LocalDate.of(2024, 3, 5);

    static final LocalDate OPENS = LocalDate.of(2024, 5, 15);
    static final LocalDate REMINDS = LocalDate.of(2024, 6, 11);
    static final LocalDate URGES = LocalDate.of(2024, 6, 19);

    /** What an agency sends about three assignments and two targets, as the form writes it. */
    static final String REPORT = new Directing("X", 1, 3, 2).report();

    String issuingBody() {
        return code + "-TU";
    }

    String advisoryBody() {
        return code + "-BDV";
    }

    Resource register() {
        List<String> codes = IntStream.range(0, agencies)
                .mapToObj(i -> "%s-N%03d".formatted(code, i))
                .toList();
        String file =
                """
                province: %1$s
                name: Tỉnh đo %1$s
                agencies:
                  - {id: %1$s-TU, name: Tỉnh ủy %1$s, kind: PARTY_COMMITTEE, level: PROVINCE}
                  - {id: %1$s-BDV, name: Ban Dân vận %1$s, kind: PARTY_OFFICE, level: PROVINCE, parent: %1$s-TU}
                %2$s
                classes:
                  - {id: %1$s-ALL, name: Các đảng ủy, members: [%3$s]}
                """
                        .formatted(
                                code,
                                codes.stream()
                                        .map(
                                                "  - {id: %1$s, name: Đảng ủy %1$s, kind: PARTY_COMMITTEE, level: COMMUNE}"
                                                        ::formatted)
                                        .collect(Collectors.joining("\n")),
                                codes.stream().map("{agency: %s}"::formatted).collect(Collectors.joining(", ")));
        return new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return code + ".yaml";
            }
        };
    }

    /** The directive with that number, to all agencies as a class; every other assignment names the class again. */
    DirectiveDocument document(int number) {
        return new DirectiveDocument(
                new DirectiveId("%s-%05d".formatted(code, number)),
                DirectiveKind.CHI_THI,
                number + "-CT/TU",
                ISSUED,
                ISSUED,
                "Nơi đo",
                new AgencyId(issuingBody()),
                null,
                null,
                null,
                "Một văn bản chỉ đạo để đo số " + number,
                new AgencyId(advisoryBody()),
                List.of(new Recipient(new Party(null, code + "-ALL", null), Recipient.Purpose.ACT)),
                null,
                IntStream.rangeClosed(1, assignments)
                        .mapToObj(i -> new Assignment(
                                String.valueOf(i),
                                "Nhiệm vụ thứ %d được giao thực hiện thường xuyên".formatted(i),
                                null,
                                null,
                                null,
                                i % 2 == 0 ? List.of() : List.of(new Party(null, code + "-ALL", null)),
                                new Timeframe(Timeframe.Kind.CONTINUOUS, null, null, null)))
                        .toList(),
                IntStream.rangeClosed(1, targets)
                        .mapToObj(i -> new Target(
                                "CT" + i,
                                "Thôn đạt chuẩn thứ " + i,
                                Target.Measure.PERCENT,
                                BigDecimal.valueOf(80),
                                "thôn",
                                null))
                        .toList(),
                new ReportingRequirement("DECREE-09-2019", List.of(PeriodKind.HALF_YEARLY), null, null, 2024),
                null);
    }

    /** A full report on all assignments and targets, as the form hands it over. */
    String report() {
        ReportSubmission report = new ReportSubmission(
                "Đã quán triệt văn bản đến các chi bộ, lồng ghép vào kế hoạch công tác năm và giao người theo dõi.",
                "Một số chi bộ triển khai còn chậm.",
                "Cán bộ phụ trách mới thay đổi.",
                "Đề nghị tập huấn thêm cho cán bộ phụ trách.",
                "Tiếp tục kiểm tra, đôn đốc các chi bộ.",
                IntStream.rangeClosed(1, assignments)
                        .mapToObj(i -> new ReportSubmission.AssignmentProgress(
                                String.valueOf(i), ReportSubmission.Progress.IN_PROGRESS, "Đang làm theo kế hoạch"))
                        .toList(),
                IntStream.rangeClosed(1, targets)
                        .mapToObj(
                                i -> new ReportSubmission.TargetFigure("CT" + i, BigDecimal.valueOf(8), BigDecimal.TEN))
                        .toList());
        try {
            return new ObjectMapper().writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
