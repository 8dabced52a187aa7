package org.jiedui.local.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The bodies of the story's requests, as JSON files beside this class: the facts, for everybody to check. */
final class Bodies {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Bodies() {}

    static ObjectNode of(String step) {
        try (var file = Objects.requireNonNull(Bodies.class.getResourceAsStream(step + ".json"), step)) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
