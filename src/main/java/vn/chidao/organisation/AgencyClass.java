package vn.chidao.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * Agencies that documents address together ("các huyện ủy, thị ủy, thành ủy"); who belongs to it depends on the day. Its
 * id has the form of an agency's code.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AgencyClass(String id, String name, List<String> aliases, List<Member> members) {

    public AgencyClass {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** Either an agency or a class nested in this one; days inclusive, absent: open. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Member(AgencyId agency, @JsonProperty("class") String nested, LocalDate from, LocalDate until) {}
}
