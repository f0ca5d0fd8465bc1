package vn.chidao.standin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.organisation.Named;

/** People name and take back their deputies here; administrators do it for anybody. */
@RestController
@RequestMapping("/api/deputyships")
class DeputyshipController {

    private static final String ADMINISTRATORS = "camunda-admin";
    private static final int MOST_PEOPLE = 20;

    private final Deputyships deputyships;
    private final DeputyshipLists lists;
    private final Officials officials;

    DeputyshipController(Deputyships deputyships, DeputyshipLists lists, Officials officials) {
        this.deputyships = deputyships;
        this.lists = lists;
        this.officials = officials;
    }

    @GetMapping
    DeputyshipList list(@RequestParam(required = false) String person, Authentication reader) {
        String whose = person == null ? reader.getName() : person;
        requireMayDoItFor(whose, reader);
        Official found = officials.byIds(Set.of(whose)).get(whose);
        if (found == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có tài khoản “%s”.".formatted(whose));
        }
        return lists.of(found, isAdministrator(reader));
    }

    /** For administrators, who look for the person in whose place they name a deputy. */
    @GetMapping("/people")
    List<Named> people(@RequestParam String name, Authentication reader) {
        requireMayDoItFor(null, reader);
        return officials.named(name.strip(), MOST_PEOPLE).stream()
                .filter(each -> !each.lendable().isEmpty())
                .map(each -> new Named(each.id(), each.name()))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Long> name(@RequestBody Deputyships.Wish wish, Authentication by) {
        Deputyships.Wish whole = wish.head() == null ? wish.of(by.getName()) : wish;
        requireMayDoItFor(whole.head(), by);
        return Map.of("id", deputyships.name(whole, by.getName()));
    }

    @PostMapping("/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id, Authentication by) {
        deputyships.revoke(id, by.getName(), isAdministrator(by));
    }

    @ExceptionHandler
    ProblemDetail refused(StandInRefused refusal) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownDeputyship unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage());
    }

    private static void requireMayDoItFor(String person, Authentication reader) {
        if (!reader.getName().equals(person) && !isAdministrator(reader)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Chỉ quản trị viên được xem và đặt ủy quyền thay người khác.");
        }
    }

    private static boolean isAdministrator(Authentication reader) {
        return AuthorityUtils.authorityListToSet(reader.getAuthorities()).contains(ADMINISTRATORS);
    }
}
