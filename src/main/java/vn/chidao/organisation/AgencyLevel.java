package vn.chidao.organisation;

/** The level of government at which an agency stands. The district level ended on 1 July 2025. */
public enum AgencyLevel {
    CENTRAL("Trung ương"),
    PROVINCE("Cấp tỉnh"),
    DISTRICT("Cấp huyện"),
    COMMUNE("Cấp xã");

    private final String label;

    AgencyLevel(String label) {
        this.label = label;
    }

    /** The name people read, in Vietnamese. */
    public String label() {
        return label;
    }
}
