package org.jiedui.kit.idempotency;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * The first answer to a key, as it is given again.
 *
 * @param status HTTP status
 * @param location address of what was created
 * @param entityTag its tag, without quotes
 * @param body the JSON, letter by letter
 */
record RememberedAnswer(
        int status, @Nullable String location, @Nullable String entityTag, String body) {

    Response again() {
        Response.ResponseBuilder answer =
                Response.status(status).header("Idempotency-Replayed", "true").entity(new Body(body));
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (entityTag != null) {
            answer.tag(new EntityTag(entityTag));
        }
        return answer.build();
    }

    /** Passes stored JSON through the writer untouched. */
    record Body(@JsonValue @JsonRawValue String json) {}
}
