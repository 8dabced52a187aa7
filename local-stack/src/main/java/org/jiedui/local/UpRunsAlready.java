package org.jiedui.local;

import java.util.Optional;

/** The stack of this repository runs already. */
final class UpRunsAlready extends RuntimeException {
    UpRunsAlready(Optional<RunningUp> running) {
        super("./jiedui up runs already%s; ./jiedui down ends it"
                .formatted(running.map(up -> " (process %d, http://127.0.0.1:%d)"
                                .formatted(up.pid(), up.ports().http()))
                        .orElse("")));
    }
}
