package org.jiedui.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {
    @TempDir
    private Path cache;

    @Test
    void areTheSameForTwoThatUnpackAtOnce() throws IOException {
        var first = CompletableFuture.supplyAsync(() -> PostgresBinaries.unpackedIn(cache));
        var second = CompletableFuture.supplyAsync(() -> PostgresBinaries.unpackedIn(cache));

        assertThat(first.join()).isEqualTo(second.join());
        assertThat(Path.of(first.join().program("postgres"))).isExecutable();
        try (var left = Files.list(cache)) {
            assertThat(left)
                    .as("no half-unpacked copy")
                    .containsExactly(first.join().home());
        }
    }
}
