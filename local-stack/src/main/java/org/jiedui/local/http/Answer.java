package org.jiedui.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a service answered.
 *
 * @param body a missing node if there was none
 * @param etag as it was sent, with its quotes
 */
public record Answer(
        int status,
        JsonNode body,
        @Nullable String etag,
        @Nullable String location) {

    /** Whether the service did as asked. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The text at a JSON pointer, such as {@code /leading/name}; empty if there is none. */
    public Optional<String> text(String pointer) {
        JsonNode found = body.at(pointer);
        return found.isValueNode() && !found.isNull() ? Optional.of(found.asText()) : Optional.empty();
    }

    /** @throws IllegalStateException if the body has no such text */
    public String required(String pointer) {
        return text(pointer)
                .orElseThrow(() -> new IllegalStateException("No %s in the answer %s".formatted(pointer, body)));
    }

    public String id() {
        return required("/id");
    }

    /** @throws IllegalStateException if the answer had no {@code ETag} */
    public String requiredEtag() {
        return Optional.ofNullable(etag)
                .orElseThrow(() -> new IllegalStateException("No ETag with the answer " + body));
    }

    /** The items of a list. */
    public List<JsonNode> items() {
        return StreamSupport.stream(body.path("items").spliterator(), false).toList();
    }
}
