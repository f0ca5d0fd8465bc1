package vn.chidao.progress;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.chidao.chronicle.Watching;

/** Lets managers and administrators in, each as far as they see; nobody else. */
@Component
class Door {

    Watched open(Authentication reader, ProgressFilter filter) {
        return Watched.of(Watching.of(reader), filter);
    }
}
