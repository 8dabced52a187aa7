package org.jiedui.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type {@code urn:jiedui:problem:<slug>}; programs decide by it
 * @param instance the path that was asked, as it was written
 * @param errors everything wrong with the fields, at once
 * @param members what else programs may act on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        List<FieldError> errors,
        @JsonAnyGetter Map<String, Object> members) {

    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** @param slug stable for programs, unlike the title */
    public static Problem of(int status, String slug, String title) {
        return new Problem("urn:jiedui:problem:" + slug, title, status, null, null, List.of(), Map.of());
    }

    /** The request itself is wrong, in these places. */
    public static Problem invalidRequest(List<FieldError> errors) {
        return of(400, "invalid-request", "Invalid request")
                .withDetail("The request has %d error(s); see errors.".formatted(errors.size()))
                .withErrors(errors);
    }

    public Problem withDetail(String sentence) {
        return new Problem(type, title, status, sentence, instance, errors, members);
    }

    public Problem withMembers(Map<String, Object> more) {
        return new Problem(type, title, status, detail, instance, errors, more);
    }

    public Problem at(String path) {
        return new Problem(type, title, status, detail, path, errors, members);
    }

    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    private Problem withErrors(List<FieldError> found) {
        return new Problem(
                type, title, status, detail, instance, found.stream().sorted().toList(), members);
    }
}
