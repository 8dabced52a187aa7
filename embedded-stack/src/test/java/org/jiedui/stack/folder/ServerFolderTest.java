package org.jiedui.stack.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFolderTest {
    @Test
    void toThrowAwayIsGoneWhenItIsClosed() throws IOException {
        var path = ServerFolder.throwawayPath("test");
        try (var folder = ServerFolder.open(path, false)) {
            Files.writeString(folder.file("data"), "1");
        }

        assertThat(path).doesNotExist();
    }

    @Test
    void toKeepStaysWhenItIsClosed(@TempDir Path home) throws IOException {
        var path = home.resolve("deep/inside");
        try (var folder = ServerFolder.open(path, true)) {
            Files.writeString(folder.file("data"), "1");
        }

        assertThat(path.resolve("data")).hasContent("1");
    }

    @Test
    void inUseIsNotSweptAway() {
        var path = ServerFolder.throwawayPath("test");
        try (var folder = ServerFolder.open(path, false)) {
            Throwaways.sweep();

            assertThat(folder.file("")).exists();
        }
    }

    @Test
    void abandonedIsSweptAwayByServersThatStartTogether() throws IOException {
        var abandoned = Files.createDirectories(Throwaways.HOME.resolve(Throwaways.PREFIX + "0-" + UUID.randomUUID()));
        Files.createFile(abandoned.resolve(Throwaways.OWNER));
        Files.createDirectories(abandoned.resolve("data/base"));

        Stream.generate(() -> CompletableFuture.runAsync(Throwaways::sweep))
                .limit(8)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(abandoned).doesNotExist();
    }
}
