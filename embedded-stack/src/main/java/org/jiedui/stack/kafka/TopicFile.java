package org.jiedui.stack.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads topics from CSV; no value holds a comma or a quote, so that no library is needed. */
final class TopicFile {
    private static final String HEADER = "name,partitions,retention_days";
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]{1,249}");
    private static final Pattern POSITIVE = Pattern.compile("[1-9][0-9]{0,5}");

    private final Path file;

    TopicFile(Path file) {
        this.file = file;
    }

    List<TopicDefinition> definitions() {
        var lines = lines();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new TopicFileInvalid(file, 1, "the columns must be " + HEADER);
        }
        var names = new HashSet<String>();
        var definitions = new ArrayList<TopicDefinition>();
        for (int line = 2; line <= lines.size(); line++) {
            var definition = definition(line, lines.get(line - 1));
            if (!names.add(definition.name())) {
                throw new TopicFileInvalid(file, line, "%s is defined twice".formatted(definition.name()));
            }
            definitions.add(definition);
        }
        return List.copyOf(definitions);
    }

    private TopicDefinition definition(int line, String row) {
        var values = COMMA.splitAsStream(row).map(String::strip).toList();
        if (values.size() != 3) {
            throw new TopicFileInvalid(file, line, "3 values are needed, not %d: %s".formatted(values.size(), row));
        }
        var name = values.getFirst();
        if (!NAME.matcher(name).matches()) {
            throw new TopicFileInvalid(file, line, "'%s' is not a name for a topic".formatted(name));
        }
        int partitions = positive(line, "partitions", values.get(1));
        return new TopicDefinition(name, partitions, Duration.ofDays(positive(line, "retention_days", values.get(2))));
    }

    private int positive(int line, String column, String value) {
        if (!POSITIVE.matcher(value).matches()) {
            throw new TopicFileInvalid(
                    file, line, "%s must be a whole number above 0, not '%s'".formatted(column, value));
        }
        return Integer.parseInt(value);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The topics could not be read from " + file, e);
        }
    }
}
