package org.jiedui.stack.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicDefinitionTest {
    @TempDir
    private Path folder;

    @Test
    void isReadFromARow() throws IOException {
        assertThat(TopicDefinition.read(file("name,partitions,retention_days\na.events,6,400\nb.events,1,7\n")))
                .containsExactly(
                        new TopicDefinition("a.events", 6, Duration.ofDays(400)),
                        new TopicDefinition("b.events", 1, Duration.ofDays(7)));
    }

    @Test
    void ofThisRepositoryIsValid() {
        assertThat(TopicDefinition.read(Path.of("../deploy/kafka/topics.csv")))
                .extracting(TopicDefinition::name)
                .contains("jiedui.activity.events");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a,6         | 3 values are needed, not 2",
                "a,6,400,x   | 3 values are needed, not 4",
                "a,,400      | partitions must be a whole number above 0, not ''",
                "a,six,400   | partitions must be a whole number above 0, not 'six'",
                "a,0,400     | partitions must be a whole number above 0, not '0'",
                "a,6,-1      | retention_days must be a whole number above 0, not '-1'",
                "a b,6,400   | 'a b' is not a name for a topic",
                "good,6,400  | good is defined twice",
            })
    void refusesABadRowAndSaysWhere(String row, String mistake) throws IOException {
        var file = file("name,partitions,retention_days\ngood,1,1\n" + row + "\n");

        assertThatExceptionOfType(TopicFileInvalid.class)
                .isThrownBy(() -> TopicDefinition.read(file))
                .withMessageStartingWith("%s, line 3: %s", file, mistake);
    }

    @Test
    void refusesOtherColumns() throws IOException {
        var file = file("topic,partitions\n");

        assertThatExceptionOfType(TopicFileInvalid.class)
                .isThrownBy(() -> TopicDefinition.read(file))
                .withMessageContaining("line 1: the columns must be name,partitions,retention_days");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("topics.csv"), content);
    }
}
