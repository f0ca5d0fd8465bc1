package vn.chidao.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what a form hands over as JSON text; what cannot be read is refused with a sentence that names the field. */
@Component
class FormContent {

    private final ObjectMapper json;

    FormContent(ObjectMapper json) {
        this.json = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    <T> T read(String text, Class<T> form) {
        if (text == null || text.isBlank()) {
            throw new FormRefused("Biểu mẫu chưa có nội dung; hãy điền rồi gửi lại.");
        }
        try {
            return json.readValue(text, form);
        } catch (JsonMappingException e) {
            throw new FormRefused("Nội dung mục “%s” không đúng kiểu; hãy xem lại.".formatted(path(e)));
        } catch (JsonProcessingException e) {
            throw new FormRefused("Nội dung biểu mẫu không đọc được; hãy tải lại trang rồi gửi lại.");
        }
    }

    /** Null for nothing. */
    UUID id(String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new FormRefused("Nội dung biểu mẫu không đọc được; hãy tải lại trang rồi gửi lại.");
        }
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex() + 1))
                .collect(Collectors.joining(" › "));
    }
}
