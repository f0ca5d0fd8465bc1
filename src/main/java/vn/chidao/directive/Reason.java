package vn.chidao.directive;

import java.util.List;

/** The rule that who sends something back or ends it says why. */
final class Reason {

    private static final int AT_MOST = 4000;

    private Reason() {}

    static String given(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidDirective(List.of("Hãy ghi lý do"));
        }
        if (reason.length() > AT_MOST) {
            throw new InvalidDirective(
                    List.of("Lý do dài %d ký tự, tối đa %d ký tự".formatted(reason.length(), AT_MOST)));
        }
        return reason.strip();
    }
}
