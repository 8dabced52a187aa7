package org.jiedui.kit.problem.mapping;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiedui.kit.problem.InvalidRequest;
import org.jiedui.kit.problem.Problem;

/** What HTTP itself refuses: unknown path, method, media type, unreadable body. */
@Provider
final class HttpProblemMapper implements ExceptionMapper<WebApplicationException> {

    private static final Map<Integer, String> SENTENCES = Map.of(
            400, "The request cannot be read.",
            404, "There is nothing at this address.",
            405, "This address does not answer that method; see Allow.",
            406, "None of the accepted media types can be produced.",
            413, "The body is larger than the limit.",
            415, "The body has a media type that is not read here.");

    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, "Retry-After");

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response answer = refused.getResponse();
        if (answer.getStatus() < 400) {
            return answer;
        }
        Problem problem = refused instanceof InvalidRequest invalid ? invalid.problem() : plain(answer);
        return withHeaders(Response.fromResponse(problem.response()), answer).build();
    }

    private static Problem plain(Response answer) {
        String reason = answer.getStatusInfo().getReasonPhrase();
        return Problem.of(answer.getStatus(), reason.toLowerCase(Locale.ROOT).replace(' ', '-'), reason)
                .withDetail(SENTENCES.getOrDefault(answer.getStatus(), reason + "."));
    }

    private static Response.ResponseBuilder withHeaders(Response.ResponseBuilder problem, Response answer) {
        KEPT_HEADERS.stream()
                .filter(name -> answer.getHeaderString(name) != null)
                .forEach(name -> problem.header(name, answer.getHeaderString(name)));
        return problem;
    }
}
