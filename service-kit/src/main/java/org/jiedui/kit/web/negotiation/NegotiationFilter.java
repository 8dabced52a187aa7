package org.jiedui.kit.web.negotiation;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Holds every operation to its media type: what {@code @Produces} says, or else JSON. The framework would look for any
 * writer that suits the client, after the operation was carried out, and find the one that writes {@code toString()}.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
final class NegotiationFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON_TYPE);

    /** As the framework writes it, where it knows the type by itself. */
    private static final MediaType WRITTEN_JSON =
            MediaType.APPLICATION_JSON_TYPE.withCharset(StandardCharsets.UTF_8.name());

    private final Map<AnnotatedElement, List<MediaType>> produced = new ConcurrentHashMap<>();

    @Context
    @SuppressWarnings("NullAway.Init")
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(AcceptHeaderFilter.ACCEPTED) instanceof AcceptedTypes accepted
                && operation.getResourceMethod() != null
                && produced().stream().noneMatch(accepted::admit)) {
            throw new NotAcceptableException();
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.hasEntity()
                && response.getMediaType() == null
                && operation.getResourceMethod() != null
                && produced().equals(JSON)) {
            response.setEntity(response.getEntity(), response.getEntityAnnotations(), WRITTEN_JSON);
        }
    }

    private List<MediaType> produced() {
        return produced.computeIfAbsent(
                operation.getResourceMethod(), method -> Stream.of(method, operation.getResourceClass())
                        .flatMap(element -> Optional.ofNullable(element.getAnnotation(Produces.class)).stream())
                        .findFirst()
                        .map(NegotiationFilter::typesOf)
                        .orElse(JSON));
    }

    private static List<MediaType> typesOf(Produces produces) {
        return Arrays.stream(produces.value())
                .flatMap(types -> AcceptedTypes.split(types, ',').stream())
                .map(MediaType::valueOf)
                .toList();
    }
}
