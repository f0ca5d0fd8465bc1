package vn.chidao.organisation;

/** What sort of body an agency is; documents address agencies by these sorts. */
public enum AgencyKind {
    PARTY_COMMITTEE("Cấp ủy"),
    PARTY_OFFICE("Cơ quan tham mưu, giúp việc cấp ủy"),
    PARTY_GROUP("Ban cán sự đảng, đảng đoàn"),
    FRONT_AND_UNIONS("Mặt trận Tổ quốc, tổ chức chính trị - xã hội"),
    STATE_BODY("Cơ quan nhà nước"),
    ARMED_FORCES("Lực lượng vũ trang"),
    MASS_ASSOCIATION("Hội quần chúng"),
    PRESS("Cơ quan báo chí"),
    OTHER("Khác");

    private final String label;

    AgencyKind(String label) {
        this.label = label;
    }

    /** The name people read, in Vietnamese. */
    public String label() {
        return label;
    }
}
