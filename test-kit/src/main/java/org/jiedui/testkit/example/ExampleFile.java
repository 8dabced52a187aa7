package org.jiedui.testkit.example;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The examples of a service: by operation, then by status. What is written there stays, so that the file does not change
 * from run to run; to have an example recorded anew, delete it.
 */
final class ExampleFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private final Path file;
    private final Map<String, Map<String, Exchange>> kept;
    private final Map<String, Map<String, Exchange>> recorded = new TreeMap<>();

    private ExampleFile(Path file, Map<String, Map<String, Exchange>> kept) {
        this.file = file;
        this.kept = kept;
    }

    static ExampleFile read(Path file) {
        if (!Files.exists(file)) {
            return new ExampleFile(file, new TreeMap<>());
        }
        try {
            return new ExampleFile(
                    file,
                    JSON.readValue(file.toFile(), new TypeReference<TreeMap<String, Map<String, Exchange>>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the examples of operations that are gone; they leave the file when it is next written. */
    void keepOnly(Set<String> operations) {
        kept.keySet().retainAll(operations);
    }

    /** Takes the exchange if there is none yet for that operation and status, or a less telling one of this run. */
    void offer(String operation, String status, Exchange exchange) {
        Map<String, Exchange> known =
                recorded.computeIfAbsent(operation, name -> new TreeMap<>(kept.getOrDefault(name, Map.of())));
        boolean isKept = kept.getOrDefault(operation, Map.of()).containsKey(status);
        Exchange present = known.get(status);
        if (!isKept && (present == null || exchange.tellsMoreThan(present))) {
            known.put(status, exchange);
            write();
        }
    }

    private void write() {
        Map<String, Map<String, Exchange>> all = new TreeMap<>(kept);
        all.putAll(recorded);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writer(PRINTER).writeValueAsString(all) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
