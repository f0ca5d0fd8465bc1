package vn.chidao.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the YAML parser found, in Vietnamese. */
final class SyntaxSentence {

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '([^']*)'");

    private SyntaxSentence() {}

    static String of(JsonProcessingException error) {
        Matcher duplicate = DUPLICATE.matcher(String.valueOf(error.getOriginalMessage()));
        return duplicate.find()
                ? "mục “%s” được ghi hai lần, hãy bỏ bớt một".formatted(duplicate.group(1))
                : "không đúng cú pháp YAML, hãy xem lại thụt dòng, dấu hai chấm và dấu nháy quanh dòng này";
    }
}
