package org.jiedui.kit.precondition;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Asks for {@code If-Match} where a change needs it: 428 without. */
@Provider
@IfMatchRequired
final class IfMatchFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new VersionRequired();
        }
    }
}
