package org.jiedui.kit.web.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Problems that the tests of a service have seen.
 *
 * @param examples one of each kind, by slug
 * @param operations the slugs that each has answered, by requests such as {@code POST /v1/plans}
 */
public record SeenProblems(
        SortedMap<String, Map<String, Object>> examples, SortedMap<String, SortedSet<String>> operations) {

    public static final String FILE = "META-INF/openapi-problems.json";

    public static SeenProblems none() {
        return new SeenProblems(new TreeMap<>(), new TreeMap<>());
    }

    /** Those of the service that is built; a library has none. */
    static SeenProblems read() {
        ClassLoader service = Thread.currentThread().getContextClassLoader();
        try (InputStream file = service.getResourceAsStream(FILE)) {
            return file == null ? none() : new ObjectMapper().readValue(file, SeenProblems.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
