package vn.chidao.organisation;

/** Something people choose by its name and programs know by its id: an agency, a class of agencies, a reporting regime. */
public record Named(String id, String name) {

    public static Named of(Agency agency) {
        return new Named(agency.id().code(), agency.name());
    }
}
