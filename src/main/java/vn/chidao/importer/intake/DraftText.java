package vn.chidao.importer.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.text.DocumentText;

/** A draft as the tables keep it: JSON, its text once and without the paragraphs, which only reading needs. */
@Component
class DraftText {

    private final ObjectMapper json;

    DraftText(ObjectMapper json) {
        this.json = json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(DocumentText.class, WithoutParagraphs.class);
    }

    /** PostgreSQL takes neither the character 0 nor half a surrogate pair; each is replaced by one character. */
    String write(DraftDirective draft) {
        try {
            String written = json.writeValueAsString(draft).replace("\\u0000", " ");
            return new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be written", e);
        }
    }

    DraftDirective read(String text) {
        try {
            return json.readValue(text, DraftDirective.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft that was kept cannot be read", e);
        }
    }

    @JsonIgnoreProperties("paragraphs")
    private interface WithoutParagraphs {}
}
