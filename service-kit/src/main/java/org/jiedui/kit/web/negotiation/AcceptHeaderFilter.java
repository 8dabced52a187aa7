package org.jiedui.kit.web.negotiation;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Reads {@code Accept} before the framework does, which answers 500 to what it cannot read. */
@Provider
@PreMatching
final class AcceptHeaderFilter implements ContainerRequestFilter {

    static final String ACCEPTED = AcceptedTypes.class.getName();

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> lines = request.getHeaders().get(HttpHeaders.ACCEPT);
        if (lines == null || lines.equals(List.of("*/*"))) {
            return;
        }
        AcceptedTypes accepted = AcceptedTypes.of(String.join(",", lines));
        request.setProperty(ACCEPTED, accepted);
        if (accepted.plain().isEmpty()) {
            request.getHeaders().remove(HttpHeaders.ACCEPT);
        } else {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, accepted.plain());
        }
    }
}
