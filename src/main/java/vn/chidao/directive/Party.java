package vn.chidao.directive;

import com.fasterxml.jackson.annotation.JsonInclude;
import vn.chidao.organisation.AgencyId;

/**
 * Whom a directive names: exactly one of an agency of the register, a class of agencies (resolved to its members on the
 * day it is needed), or a name the register does not know, kept as it is written.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Party(AgencyId agency, String agencyClass, String name) {

    public Party {
        int given = (agency == null ? 0 : 1) + (agencyClass == null ? 0 : 1) + (name == null ? 0 : 1);
        if (given != 1) {
            throw new IllegalArgumentException(
                    "Mỗi nơi nhận hoặc cơ quan phải ghi đúng một trong ba: agency, agencyClass hoặc name");
        }
    }
}
