package vn.chidao.organisation;

/** A code that no register names. */
public class UnknownAgency extends RuntimeException {

    UnknownAgency(AgencyId id) {
        super("Không có cơ quan “%s” trong sổ đăng ký, hãy kiểm tra lại mã".formatted(id));
    }
}
