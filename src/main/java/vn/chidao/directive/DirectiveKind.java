package vn.chidao.directive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of document that direct, with the sign that stands in their symbol. Source: product rules on document kinds. */
public enum DirectiveKind {
    NGHI_QUYET("NQ", "Nghị quyết"),
    CHI_THI("CT", "Chỉ thị"),
    QUYET_DINH("QĐ", "Quyết định"),
    QUY_DINH("QĐ", "Quy định"),
    KET_LUAN("KL", "Kết luận"),
    QUY_CHE("QC", "Quy chế"),
    HUONG_DAN("HD", "Hướng dẫn"),
    THONG_BAO("TB", "Thông báo"),
    BAO_CAO("BC", "Báo cáo"),
    KE_HOACH("KH", "Kế hoạch"),
    CHUONG_TRINH("CTr", "Chương trình"),
    DE_AN("ĐA", "Đề án"),
    PHUONG_AN("PA", "Phương án"),
    TO_TRINH("TTr", "Tờ trình"),
    CONG_VAN("CV", "Công văn");

    private final String sign;
    private final String label;

    DirectiveKind(String sign, String label) {
        this.sign = sign;
        this.label = label;
    }

    /** The kind that a title names, also as "Chương trình hành động"; empty for null and for kinds that do not direct. */
    public static Optional<DirectiveKind> ofLabel(String label) {
        return label == null
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(kind -> label.equalsIgnoreCase(kind.label)
                                || label.toLowerCase(Locale.ROOT).startsWith(kind.label.toLowerCase(Locale.ROOT) + " "))
                        .findFirst();
    }

    /** The abbreviation in a document's symbol, for example {@code CV}. */
    public String sign() {
        return sign;
    }

    /** The name people read, in Vietnamese. */
    public String label() {
        return label;
    }
}
