package vn.chidao.directive;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Export: a directive as it can be loaded again, as YAML (a directive file) or as JSON. */
@RestController
@RequestMapping("/api/directives/{id}")
class DirectiveController {

    private final Directives directives;

    DirectiveController(Directives directives) {
        this.directives = directives;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    DirectiveDocument asJson(@PathVariable String id) {
        return document(id);
    }

    @GetMapping(produces = "application/yaml;charset=UTF-8")
    String asYaml(@PathVariable String id) {
        return DirectiveFile.write(document(id));
    }

    private DirectiveDocument document(String id) {
        try {
            return directives.get(new DirectiveId(id)).document();
        } catch (UnknownDirective | IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage());
        }
    }
}
