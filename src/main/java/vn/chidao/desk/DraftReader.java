package vn.chidao.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import vn.chidao.workflow.FormRefused;

/** Reads a draft that a form sends: one JSON object of bounded size. */
@Component
class DraftReader {

    /** The largest draft taken, in bytes: about three times the longest report that can be sent. */
    static final int LARGEST = 1024 * 1024;

    private final ObjectMapper json;

    DraftReader(ObjectMapper json) {
        this.json = json;
    }

    /** Stops reading at the bound, whatever is sent. */
    JsonNode read(InputStream sent) throws IOException {
        byte[] bytes = sent.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new FormRefused("Bản nháp dài quá 1 MB nên chưa lưu được; hãy rút gọn hoặc đính kèm tệp.");
        }
        JsonNode content = parse(bytes);
        if (content == null || !content.isObject() || content.toString().contains("\\u0000")) {
            throw unreadable();
        }
        return content;
    }

    private JsonNode parse(byte[] bytes) throws IOException {
        try {
            return json.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw unreadable();
        }
    }

    private static FormRefused unreadable() {
        return new FormRefused("Bản nháp không đọc được; hãy tải lại trang.");
    }
}
