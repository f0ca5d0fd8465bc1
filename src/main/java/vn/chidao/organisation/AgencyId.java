package vn.chidao.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code of an agency in the register, for example {@code QNG-BDV}: upper-case letters, digits and hyphens, at most 40
 * characters. It never changes, also when the agency is renamed.
 */
public record AgencyId(@JsonValue String code) implements Comparable<AgencyId> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");

    @JsonCreator
    public AgencyId {
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "Mã cơ quan “%s” không hợp lệ: chỉ dùng chữ in hoa không dấu, chữ số và dấu gạch nối, tối đa 40 ký tự"
                            .formatted(code));
        }
    }

    static boolean isCode(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(AgencyId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
