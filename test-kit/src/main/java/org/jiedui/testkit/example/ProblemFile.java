package org.jiedui.testkit.example;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiedui.kit.web.openapi.SeenProblems;

/** The problems that the tests of a service have seen. What is written there stays; what is no longer true is deleted by hand. */
final class ProblemFile {

    private static final Path FILE = Path.of("src", "main", "resources").resolve(SeenProblems.FILE);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private final SeenProblems seen;

    private ProblemFile(SeenProblems seen) {
        this.seen = seen;
    }

    static ProblemFile read() {
        try {
            return new ProblemFile(
                    Files.exists(FILE) ? JSON.readValue(FILE.toFile(), SeenProblems.class) : SeenProblems.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param problem an example of its kind, in the place of any operation */
    synchronized void add(String operation, String slug, JsonNode problem) {
        boolean isNew = seen.operations()
                .computeIfAbsent(operation, request -> new TreeSet<>())
                .add(slug);
        if (isNew) {
            Map<String, Object> example = JSON.convertValue(problem, new TypeReference<TreeMap<String, Object>>() {});
            example.remove("instance");
            seen.examples().putIfAbsent(slug, example);
            write();
        }
    }

    private void write() {
        try {
            Files.writeString(FILE, JSON.writer(PRINTER).writeValueAsString(seen) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
