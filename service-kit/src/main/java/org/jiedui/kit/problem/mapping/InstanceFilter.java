package org.jiedui.kit.problem.mapping;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.jiedui.kit.problem.Problem;

/** Completes a problem with the address that was asked. */
@Provider
final class InstanceFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            response.setEntity(problem.at(request.getUriInfo().getRequestUri().getRawPath()), null, Problem.MEDIA_TYPE);
        }
    }
}
