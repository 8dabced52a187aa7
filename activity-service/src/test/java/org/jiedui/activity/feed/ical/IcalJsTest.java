package org.jiedui.activity.feed.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.activity.feed.ical.EntryFixture.ID;
import static org.jiedui.activity.feed.ical.EntryFixture.cancelled;
import static org.jiedui.activity.feed.ical.EntryFixture.held;
import static org.jiedui.activity.feed.ical.EntryFixture.part;
import static org.jiedui.activity.feed.ical.EntryFixture.planned;
import static org.jiedui.events.vocabulary.SessionKind.SIGNING;
import static org.jiedui.events.vocabulary.SessionKind.STUDY_VISIT;
import static org.jiedui.events.vocabulary.SessionKind.TRAINING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.jiedui.activity.feed.FeedCalendar;
import org.jiedui.activity.feed.FeedEntry;
import org.jiedui.activity.feed.FeedPart;
import org.jiedui.stack.testing.NodeJs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The parser of calendar programs written in JavaScript, with a clock far from China's. */
class IcalJsTest {

    private static final Path READER = Path.of("src", "test", "ical.js");
    private static final Path HERE = Path.of("target", "ical.js").toAbsolutePath();
    private static final FeedPart EVENING = part(TRAINING, "2026-12-31T23:00", "2027-01-01T00:30", "测试会议室");
    private static final FeedPart DAY_AFTER = part(STUDY_VISIT, "2027-01-01T09:00", "2027-01-01T12:00", null);

    private final NodeJs node = new NodeJs(HERE);

    @BeforeEach
    void needNodeJs() throws IOException {
        Files.createDirectories(HERE);
        assumeTrue(node.isHere(), NodeJs.NEED);
        for (String file : List.of("package.json", "package-lock.json", ".npmrc", "read.js")) {
            Files.copy(READER.resolve(file), HERE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void readsWhatWeWrite() throws IOException {
        List<FeedEntry> entries = List.of(
                held(EVENING),
                held(EVENING, DAY_AFTER),
                cancelled(part(SIGNING, "2026-03-10T09:00", "2026-03-10T10:00", "测试，很长的地点".repeat(30))),
                planned("2024-02-29"));
        Path calendar = Files.writeString(HERE.resolve("feed.ics"), ICalendar.of(new FeedCalendar("测试", entries)));

        node.run("install", Map.of(), "npm", "ci", "--prefix", HERE.toString());
        String read = node.run(
                "read",
                Map.of("TZ", "America/Los_Angeles"),
                "node",
                HERE.resolve("read.js").toString(),
                calendar.toString());

        assertThat(read.replace(ID.toString(), "ID")).isEqualToNormalizingNewlines("""
                ID@activity.jiedui | 3 | CONFIRMED | 2026-12-31T15:00:00.000Z | 2026-12-31T16:30:00.000Z | 珠海市—遵义市：培训
                ID@activity.jiedui | 3 | CONFIRMED | 2026-12-31 | 2027-01-02 | 珠海市—遵义市：培训、调研
                ID@activity.jiedui | 3 | CANCELLED | 2026-03-10T01:00:00.000Z | 2026-03-10T02:00:00.000Z | 【已取消】珠海市—遵义市：签约
                ID@activity.jiedui | 1 | TENTATIVE | 2024-02-29 | 2024-03-01 | 珠海市—遵义市：座谈交流""");
    }
}
