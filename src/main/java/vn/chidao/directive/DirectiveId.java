package vn.chidao.directive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The file number under which a directive is kept, and the business key of all its process instances, for example
 * {@code QNG-246-CV-TU} or {@code CD-2026-0007}: upper-case letters, digits and hyphens, at most 60 characters. It is not
 * the document's own number, which may be unknown at first.
 */
public record DirectiveId(@JsonValue String value) implements Comparable<DirectiveId> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,59}");

    @JsonCreator
    public DirectiveId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Mã hồ sơ “%s” không hợp lệ: chỉ dùng chữ in hoa không dấu, chữ số và dấu gạch nối, tối đa 60 ký tự"
                            .formatted(value));
        }
    }

    @Override
    public int compareTo(DirectiveId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
