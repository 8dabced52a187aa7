package org.jiedui.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.jspecify.annotations.Nullable;

/** Says where JSON cannot be read. What stands there is not repeated, for it may be long or personal. */
final class UnreadableJson extends RuntimeException {

    UnreadableJson(JsonProcessingException cause) {
        super("%s at %s".formatted(cause.getClass().getSimpleName(), place(cause)));
    }

    private static @Nullable String place(JsonProcessingException cause) {
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return mapping.getPathReference();
        }
        return cause.getLocation() == null ? null : cause.getLocation().offsetDescription();
    }
}
