package org.jiedui.testkit.permission;

import org.jspecify.annotations.Nullable;

/**
 * A request that every caller makes alike.
 *
 * @param path with its query
 * @param body absent: what the document shows as an example, if the operation has a body
 * @param shows what an answer contains if its caller sees the fixture's resource; absent where there is no such answer
 */
public record Attempt(
        String path, @Nullable String body, @Nullable String shows) {

    public static Attempt at(String path) {
        return new Attempt(path, null, null);
    }

    public Attempt sending(String json) {
        return new Attempt(path, json, shows);
    }

    public Attempt showing(String text) {
        return new Attempt(path, body, text);
    }
}
