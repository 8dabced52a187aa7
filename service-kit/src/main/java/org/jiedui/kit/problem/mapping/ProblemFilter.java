package org.jiedui.kit.problem.mapping;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jiedui.kit.problem.Language;
import org.jiedui.kit.problem.PreferredLanguage;
import org.jiedui.kit.problem.Problem;

/** Writes a problem in the language the client prefers, with the address that was asked. */
@Provider
final class ProblemFilter implements ContainerResponseFilter {

    private final PreferredLanguage preferred;

    ProblemFilter(PreferredLanguage preferred) {
        this.preferred = preferred;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            Language language = preferred.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            String instance = request.getUriInfo().getRequestUri().getRawPath();
            response.setEntity(problem.in(language, instance), null, Problem.MEDIA_TYPE);
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
