package vn.chidao.standin;

/** That somebody spoke of a deputyship that is not theirs, or not there; they are not told which. */
class UnknownDeputyship extends RuntimeException {

    UnknownDeputyship() {
        super("Không tìm thấy lần ủy quyền này trong danh sách của bạn.");
    }
}
