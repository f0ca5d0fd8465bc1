package vn.chidao.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a schema keyword demands and what stands in its place, in Vietnamese. */
final class SchemaSentence {

    private static final int QUOTED_AT_MOST = 60;

    /** Something to read, and no null character, which PostgreSQL cannot keep. */
    private static final String NOT_BLANK = "^[^\\u0000]*\\S[^\\u0000]*$";

    private static final Map<String, String> TYPES = Map.of(
            "string", "chuỗi ký tự (đặt trong dấu nháy nếu là số)",
            "integer", "số nguyên",
            "number", "số",
            "boolean", "true hoặc false",
            "array", "danh sách (mỗi dòng bắt đầu bằng dấu gạch ngang)",
            "object", "các mục “tên: giá trị”");

    private SchemaSentence() {}

    static String of(ValidationMessage message) {
        JsonNode demanded = message.getSchemaNode();
        JsonNode found = message.getInstanceNode();
        return switch (message.getType()) {
            case "required" -> "chưa ghi mà bắt buộc phải có";
            case "additionalProperties", "unevaluatedProperties" -> "không có mục này trong mẫu, hãy kiểm tra tên mục";
            case "type" -> "phải là %s, nhưng ghi %s".formatted(type(demanded), quoted(found));
            case "enum" -> "%s không hợp lệ, chỉ dùng một trong: %s".formatted(quoted(found), listed(demanded));
            case "pattern" ->
                demanded.asText().equals(NOT_BLANK)
                        ? "không được để trống"
                        : "%s không đúng dạng %s".formatted(quoted(found), demanded.asText());
            case "format" ->
                "%s không phải là ngày có thật, hãy ghi theo dạng năm-tháng-ngày, ví dụ 2021-02-08"
                        .formatted(quoted(found));
            case "maxLength" ->
                "dài %d ký tự, tối đa %d ký tự"
                        .formatted(
                                found.asText().codePointCount(0, found.asText().length()), demanded.asInt());
            case "minimum" -> "%s quá nhỏ, ít nhất là %s".formatted(quoted(found), demanded.asText());
            case "maximum" -> "%s quá lớn, nhiều nhất là %s".formatted(quoted(found), demanded.asText());
            case "minItems" -> "phải có ít nhất %d dòng".formatted(demanded.asInt());
            case "maxItems" -> "có %d dòng, nhiều nhất là %d".formatted(found.size(), demanded.asInt());
            case "uniqueItems" -> "có dòng ghi trùng nhau";
            case "minProperties", "maxProperties", "oneOf" -> "phải ghi đúng một trong các mục được phép";
            default -> "không đúng mẫu tệp";
        };
    }

    private static String type(JsonNode demanded) {
        return demanded.isArray()
                ? StreamSupport.stream(demanded.spliterator(), false)
                        .map(SchemaSentence::type)
                        .collect(Collectors.joining(" hoặc "))
                : TYPES.getOrDefault(demanded.asText(), demanded.asText());
    }

    private static String listed(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static String quoted(JsonNode found) {
        if (found.isContainerNode()) {
            return found.isArray() ? "một danh sách" : "một nhóm mục";
        }
        String text = found.asText();
        return text.length() <= QUOTED_AT_MOST ? "“" + text + "”" : "“" + text.substring(0, QUOTED_AT_MOST) + "…”";
    }
}
