package org.jiedui.kit.problem.mapping;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.jiedui.kit.problem.InvalidRequest;
import org.jiedui.kit.problem.Problem;

/** What HTTP itself refuses: unknown path, method, media type, unreadable body. */
@Provider
final class HttpProblemMapper implements ExceptionMapper<WebApplicationException> {

    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, "Retry-After");

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response answer = refused.getResponse();
        if (answer.getStatus() < 400) {
            return answer;
        }
        Problem problem =
                refused instanceof InvalidRequest invalid ? invalid.problem() : Problem.ofStatus(answer.getStatus());
        return withHeaders(Response.fromResponse(problem.response()), answer).build();
    }

    private static Response.ResponseBuilder withHeaders(Response.ResponseBuilder problem, Response answer) {
        KEPT_HEADERS.stream()
                .filter(name -> answer.getHeaderString(name) != null)
                .forEach(name -> problem.header(name, answer.getHeaderString(name)));
        return problem;
    }
}
