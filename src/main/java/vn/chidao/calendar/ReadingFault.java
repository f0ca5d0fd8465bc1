package vn.chidao.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says in Vietnamese what the YAML reader found wrong: the line, the field, and what to write instead. */
final class ReadingFault {

    private ReadingFault() {}

    /** The sentence that follows the file's name, beginning with the line where it is known. */
    static String of(JsonProcessingException fault) {
        return line(fault) + ": " + what(fault);
    }

    /** A broken rule and an unknown field are noticed only where their block ends, so there the field alone is named. */
    private static String line(JsonProcessingException fault) {
        boolean late = fault instanceof ValueInstantiationException || fault instanceof UnrecognizedPropertyException;
        return fault.getLocation() != null && !late
                ? ", dòng " + fault.getLocation().getLineNr()
                : "";
    }

    private static String what(JsonProcessingException fault) {
        if (fault instanceof UnrecognizedPropertyException e) {
            return "không có mục “%s”, hãy dùng một trong: %s".formatted(e.getPropertyName(), known(e));
        }
        if (fault instanceof InvalidFormatException e) {
            return "mục “%s” ghi “%s” là không hợp lệ, hãy ghi %s"
                    .formatted(field(e), e.getValue(), expected(e.getTargetType()));
        }
        if (fault instanceof ValueInstantiationException e && e.getCause() instanceof IllegalArgumentException rule) {
            return field(e).isEmpty() ? rule.getMessage() : "trong “" + field(e) + "”, " + rule.getMessage();
        }
        if (fault instanceof JsonMappingException e) {
            return (field(e).isEmpty() ? "nội dung tệp" : "mục “" + field(e) + "”")
                    + " không đúng kiểu, hãy so với một tệp có sẵn";
        }
        return "sai cú pháp YAML, hãy kiểm tra thụt dòng, dấu hai chấm và mục ghi hai lần";
    }

    private static String known(UnrecognizedPropertyException e) {
        return e.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String field(JsonMappingException e) {
        return e.getPath().stream().map(ReadingFault::step).collect(Collectors.joining("."));
    }

    private static String step(Reference reference) {
        return reference.getFieldName() != null ? reference.getFieldName() : "phần tử " + (reference.getIndex() + 1);
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "một trong: "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "ngày có thật dạng năm-tháng-ngày, ví dụ 2027-01-31";
            case "MonthDay" -> "ngày có thật dạng tháng-ngày, ví dụ 06-18";
            case "Integer", "int" -> "một số nguyên";
            default -> "giá trị đúng kiểu";
        };
    }
}
