package org.jiedui.local.http;

import java.io.IOException;

/** Nobody answered at the address of a service. */
public final class ServiceUnreachable extends RuntimeException {
    ServiceUnreachable(String request, IOException cause) {
        super("%s was not answered: %s".formatted(request, cause), cause);
    }
}
