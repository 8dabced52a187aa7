package org.jiedui.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jiedui.local.stack.StackPorts;

/**
 * The {@code ./jiedui up} that runs in this repository, as its file tells the other commands. The file is locked while it
 * runs, so that one left behind by a program that was killed counts for nothing.
 *
 * @param started tells it from a later process with the same number
 */
record RunningUp(long pid, Instant started, StackPorts ports) {
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /**
     * Claims the repository for this process until it ends.
     *
     * @throws UpRunsAlready if another one has it
     */
    static Claim claim(Path file, StackPorts ports) {
        try {
            Files.createDirectories(file.getParent());
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new UpRunsAlready(find(file));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(ofThisProcess(ports).text().getBytes(StandardCharsets.UTF_8)));
            return new Claim(file, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that runs now. */
    static Optional<RunningUp> find(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null ? Optional.of(parsed(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its process, if the process of that number is really the one that wrote the file. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(found -> found.info()
                .startInstant()
                .filter(instant -> Duration.between(instant, started).abs().compareTo(TOLERANCE) <= 0)
                .isPresent());
    }

    private static RunningUp ofThisProcess(StackPorts ports) {
        var self = ProcessHandle.current();
        return new RunningUp(self.pid(), self.info().startInstant().orElseThrow(), ports);
    }

    private String text() {
        return "pid=%d%nstarted=%s%npostgres=%d%nkafka=%d%nhttp=%d%n"
                .formatted(pid, started, ports.postgres(), ports.kafka(), ports.http());
    }

    static RunningUp parsed(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        return new RunningUp(
                Long.parseLong(properties.getProperty("pid")),
                Instant.parse(properties.getProperty("started")),
                new StackPorts(
                        Integer.parseInt(properties.getProperty("postgres")),
                        Integer.parseInt(properties.getProperty("kafka")),
                        Integer.parseInt(properties.getProperty("http"))));
    }

    /** The repository is this process's, until this is closed. */
    record Claim(Path file, FileChannel channel) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
