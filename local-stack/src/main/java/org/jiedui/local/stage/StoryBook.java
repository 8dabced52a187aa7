package org.jiedui.local.stage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the steps of the story created, so that an interrupted story goes on and a finished one is not repeated. */
public final class StoryBook {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final @Nullable Path file;
    private Content content;

    private StoryBook(@Nullable Path file, Content content) {
        this.file = file;
        this.content = content;
    }

    /** The book in a file, written after each step; empty if there is none yet. */
    public static StoryBook in(Path file) {
        try {
            return new StoryBook(
                    file, Files.exists(file) ? JSON.readValue(file.toFile(), Content.class) : Content.none());
        } catch (IOException e) {
            throw new UncheckedIOException("The story so far cannot be read from " + file, e);
        }
    }

    /** A book that is forgotten with the program; for tests. */
    public static StoryBook unwritten() {
        return new StoryBook(null, Content.none());
    }

    public Optional<String> find(String step) {
        return Optional.ofNullable(content.ids.get(step));
    }

    /** The id of what was created first, which is a pairing. */
    Optional<String> first() {
        return content.ids.values().stream().findFirst();
    }

    /** What the steps with such names made. */
    public Set<String> idsOf(Predicate<String> wanted) {
        return content.ids.entrySet().stream()
                .filter(step -> wanted.test(step.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    public void remember(String step, String id) {
        var more = new LinkedHashMap<>(content.ids);
        more.put(step, id);
        write(new Content(content.finished, more));
    }

    public boolean isFinished() {
        return content.finished;
    }

    public void finish() {
        write(new Content(true, content.ids));
    }

    void beginAnew() {
        write(Content.none());
    }

    private void write(Content changed) {
        content = changed;
        if (file == null) {
            return;
        }
        try {
            Path fresh = Files.createTempFile(file.getParent(), "story-", ".tmp");
            JSON.writeValue(fresh.toFile(), changed);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The story so far cannot be written to " + file, e);
        }
    }

    /** @param ids of what each step created, by the step's name */
    private record Content(boolean finished, Map<String, String> ids) {
        static Content none() {
            return new Content(false, Map.of());
        }
    }
}
