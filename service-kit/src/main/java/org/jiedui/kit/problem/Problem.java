package org.jiedui.kit.problem;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, in both languages; {@link #in} makes the document of it that is sent.
 *
 * @param type {@code urn:jiedui:problem:<slug>}; programs decide by it
 * @param errors everything wrong with the fields, at once
 * @param members what else programs may act on
 */
public record Problem(
        String type,
        Text title,
        int status,
        @Nullable Text detail,
        List<FieldError> errors,
        Map<String, Object> members) {

    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** @param slug stable for programs, unlike the title */
    static Problem of(int status, String slug, Text title) {
        return new Problem("urn:jiedui:problem:" + slug, title, status, null, List.of(), Map.of());
    }

    /** The request itself is wrong, in these places. */
    public static Problem invalidRequest(List<FieldError> errors) {
        return HttpProblem.INVALID_REQUEST.problem(errors.size()).withErrors(errors);
    }

    /** What HTTP refuses with that status. */
    public static Problem ofStatus(int status) {
        return HttpProblem.ofStatus(status).map(HttpProblem::problem).orElseGet(() -> unnamed(status));
    }

    /** Of a status that no {@link HttpProblem} has, which nothing here answers. */
    private static Problem unnamed(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String reason = known == null ? "Refused" : known.getReasonPhrase();
        Text title = new Text("请求被拒绝", reason);
        return of(status, reason.toLowerCase(Locale.ROOT).replace(' ', '-'), title)
                .withDetail(title);
    }

    public Problem withDetail(Text sentence) {
        return new Problem(type, title, status, sentence, errors, members);
    }

    public Problem withMembers(Map<String, Object> more) {
        return new Problem(type, title, status, detail, errors, Map.copyOf(more));
    }

    Problem withErrors(List<FieldError> found) {
        return new Problem(type, title, status, detail, found.stream().sorted().toList(), members);
    }

    /** An answer whose language and {@code instance} are not decided yet. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    /** @param instance the path that was asked, as it was written */
    public ProblemDocument in(Language language, String instance) {
        return new ProblemDocument(
                type,
                title.in(language),
                status,
                detail == null ? null : detail.in(language),
                instance,
                errors.stream().map(error -> error.in(language)).toList(),
                members);
    }
}
