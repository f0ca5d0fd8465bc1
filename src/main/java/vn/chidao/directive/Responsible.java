package vn.chidao.directive;

import java.util.List;

/** The leader an agency names to answer for a directive; the position may be left open. */
record Responsible(String leader, String position) {

    private static final int AT_MOST = 200;

    static Responsible named(String leader, String position) {
        if (leader == null || leader.isBlank()) {
            throw new InvalidDirective(List.of("Hãy ghi họ tên lãnh đạo phụ trách"));
        }
        if (leader.length() > AT_MOST || (position != null && position.length() > AT_MOST)) {
            throw new InvalidDirective(
                    List.of("Họ tên và chức vụ lãnh đạo phụ trách dài tối đa %d ký tự mỗi mục".formatted(AT_MOST)));
        }
        return new Responsible(leader.strip(), position == null || position.isBlank() ? null : position.strip());
    }

    String inWords() {
        return position == null ? leader : leader + ", " + position;
    }
}
