package vn.chidao.directive;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Export: a directive as it can be loaded again, as YAML (a directive file) or as JSON, for those who may read it by now. */
@RestController
@RequestMapping("/api/directives/{id}")
class DirectiveController {

    private final Directives directives;
    private final DirectiveReaders readers;

    DirectiveController(Directives directives, DirectiveReaders readers) {
        this.directives = directives;
        this.readers = readers;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    DirectiveDocument asJson(@PathVariable String id, Authentication reader) {
        return document(id, reader);
    }

    @GetMapping(produces = "application/yaml;charset=UTF-8")
    String asYaml(@PathVariable String id, Authentication reader) {
        return DirectiveFile.write(document(id, reader));
    }

    private DirectiveDocument document(String id, Authentication reader) {
        try {
            return readable(new DirectiveId(id), reader).document();
        } catch (UnknownDirective | IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage());
        }
    }

    /** What somebody may not read yet is as unknown to them as what is not there. */
    private Directive readable(DirectiveId id, Authentication reader) {
        Directive directive = directives.get(id);
        if (!readers.include(AuthorityUtils.authorityListToSet(reader.getAuthorities()), directive)) {
            throw new UnknownDirective(id);
        }
        return directive;
    }
}
