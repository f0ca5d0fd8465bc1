package vn.chidao.chronicle;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.organisation.Named;

/** The directives somebody watches over, to be found by what they remember of one. */
@RestController
@RequestMapping("/api/chronicle/directives")
class DirectiveListController {

    private final DirectiveList directives;

    DirectiveListController(DirectiveList directives) {
        this.directives = directives;
    }

    @GetMapping
    DirectiveList.Found find(
            @RequestParam(required = false) String text,
            @RequestParam(required = false) Integer year,
            @RequestParam(required = false) String province,
            @RequestParam(required = false) DirectiveKind kind,
            @RequestParam(defaultValue = "ENDED") Wanted.Standing standing,
            @RequestParam(defaultValue = "0") int page,
            Authentication reader) {
        Wanted wanted = new Wanted(text, year, province, kind, standing, Pages.checked(page));
        return directives.find(wanted, Watching.of(reader));
    }

    @GetMapping("/choices")
    Choices choices(Authentication reader) {
        return new Choices(
                directives.provinces(Watching.of(reader)),
                Arrays.stream(DirectiveKind.values())
                        .map(kind -> new Named(kind.name(), kind.label()))
                        .toList());
    }

    record Choices(List<Named> provinces, List<Named> kinds) {}
}
