package vn.chidao.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chidao.yaml.Finding;

/** What officials call the field that a finding is about: {@code /assignments/3/text} is "Nhiệm vụ thứ 4, nội dung". */
final class FieldName {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("id", "mã hồ sơ"),
            Map.entry("kind", "loại"),
            Map.entry("symbol", "số, ký hiệu"),
            Map.entry("issuedOn", "ngày ban hành"),
            Map.entry("startsOn", "ngày bắt đầu tính"),
            Map.entry("place", "nơi ban hành"),
            Map.entry("issuingBody", "cơ quan ban hành"),
            Map.entry("onBehalfOf", "thay mặt"),
            Map.entry("signerTitle", "chức vụ người ký"),
            Map.entry("signer", "người ký"),
            Map.entry("subject", "trích yếu"),
            Map.entry("advisoryBody", "cơ quan tham mưu"),
            Map.entry("recipients", "nơi nhận"),
            Map.entry("purpose", "mục đích"),
            Map.entry("party", "cơ quan"),
            Map.entry("name", "tên"),
            Map.entry("citations", "văn bản liên quan"),
            Map.entry("issuedBy", "cơ quan ban hành"),
            Map.entry("relation", "quan hệ"),
            Map.entry("assignments", "nhiệm vụ"),
            Map.entry("no", "số thứ tự"),
            Map.entry("text", "nội dung"),
            Map.entry("directing", "cơ quan chỉ đạo"),
            Map.entry("advisoryLead", "cơ quan chủ trì tham mưu"),
            Map.entry("advisoryCoordinating", "cơ quan phối hợp tham mưu"),
            Map.entry("implementing", "cơ quan thực hiện"),
            Map.entry("timeframe", "thời hạn"),
            Map.entry("deadline", "hạn hoàn thành"),
            Map.entry("everyYearOn", "hạn hằng năm"),
            Map.entry("event", "sự kiện"),
            Map.entry("targets", "chỉ tiêu"),
            Map.entry("measure", "cách tính"),
            Map.entry("required", "mức phải đạt"),
            Map.entry("counted", "đối tượng tính"),
            Map.entry("assignment", "thuộc nhiệm vụ"),
            Map.entry("reporting", "báo cáo"),
            Map.entry("regime", "chế độ báo cáo"),
            Map.entry("periods", "kỳ báo cáo"),
            Map.entry("reportTo", "báo cáo cho"),
            Map.entry("reportVia", "báo cáo qua"),
            Map.entry("lastYear", "năm cuối cùng"),
            Map.entry("assumptions", "giả định"),
            Map.entry("agency", "mã cơ quan"),
            Map.entry("agencyClass", "mã nhóm cơ quan"));

    private FieldName() {}

    static String sentence(Finding finding) {
        String field = of(finding.pointer());
        return field.isEmpty() ? finding.sentence() : field + ": " + finding.sentence();
    }

    private static String of(String pointer) {
        List<String> words = new ArrayList<>();
        for (String step : pointer.split("/")) {
            if (step.isEmpty()) {
                continue;
            }
            if (step.chars().allMatch(Character::isDigit)) {
                int last = words.size() - 1;
                words.set(last, words.get(last) + " thứ " + (Integer.parseInt(step) + 1));
            } else {
                words.add(NAMES.getOrDefault(step, step));
            }
        }
        String name = String.join(", ", words);
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
