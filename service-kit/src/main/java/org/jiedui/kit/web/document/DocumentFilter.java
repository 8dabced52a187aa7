package org.jiedui.kit.web.document;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Says what the file of a document is called, before the filter that may spare the document itself. */
@Provider
@Priority(Priorities.USER + 1)
final class DocumentFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Document document) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION, disposition(document));
        }
    }

    /** Both names (RFC 6266): the second, in any script (RFC 8187), is for all who can read it. */
    private static String disposition(Document document) {
        return "%s; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        document.isShown() ? "inline" : "attachment",
                        document.fileName().en(),
                        escaped(document.fileName().in(document.language())));
    }

    private static String escaped(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
