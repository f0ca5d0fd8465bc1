package vn.chidao.progress;

import vn.chidao.duty.DutyKind;

/** What a duty is about, in a list where duties of several kinds stand together: "Báo cáo năm 2026". */
final class DutyTitle {

    private DutyTitle() {}

    static String of(DutyKind kind, String title) {
        return switch (kind) {
            case REPORT -> "Báo cáo " + title;
            case EVIDENCE -> "Kết quả " + title;
            case PLAN -> title;
        };
    }
}
