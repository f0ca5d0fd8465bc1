package vn.chidao.directive;

/** A file number under which no directive is kept. */
public class UnknownDirective extends RuntimeException {

    UnknownDirective(DirectiveId id) {
        super("Không có văn bản nào mang mã hồ sơ “%s”, hãy kiểm tra lại mã".formatted(id));
    }
}
