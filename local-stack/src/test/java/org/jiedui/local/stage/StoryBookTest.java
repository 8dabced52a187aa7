package org.jiedui.local.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryBookTest {
    @TempDir
    Path folder;

    @Test
    void remembersWhatAnInterruptedStoryMade() {
        var interrupted = StoryBook.in(file());
        interrupted.remember("sample-one", "1");
        interrupted.remember("pairing", "2");

        var next = StoryBook.in(file());
        assertThat(next.find("pairing")).contains("2");
        assertThat(next.find("plan-2022")).isEmpty();
        assertThat(next.first()).contains("1");
        assertThat(next.idsOf(step -> !step.startsWith("sample-"))).containsExactly("2");
        assertThat(next.isFinished()).isFalse();
    }

    @Test
    void knowsThatTheStoryWasToldToItsEnd() {
        var book = StoryBook.in(file());
        book.remember("pairing", "2");
        book.finish();

        assertThat(StoryBook.in(file()).isFinished()).isTrue();
        assertThat(StoryBook.in(file()).find("pairing")).contains("2");
    }

    @Test
    void beginsAnewWhenItsDataAreGone() {
        var book = StoryBook.in(file());
        book.remember("pairing", "2");
        book.finish();
        book.beginAnew();

        assertThat(StoryBook.in(file()).isFinished()).isFalse();
        assertThat(StoryBook.in(file()).find("pairing")).isEmpty();
    }

    @Test
    void leavesNoTraceIfItIsNotToBeWritten() {
        var book = StoryBook.unwritten();
        book.remember("pairing", "2");

        assertThat(book.find("pairing")).contains("2");
        assertThat(folder).isEmptyDirectory();
    }

    private Path file() {
        return folder.resolve("story.json");
    }
}
