package org.jiedui.local.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedui.local.event.EventLine;
import org.jiedui.local.event.EventLog;
import org.jiedui.local.event.TopicRecord;
import org.jiedui.local.sample.SampleData;
import org.jiedui.local.stage.Patience;
import org.jiedui.local.stage.Stage;

/** What the services told each other, and everybody else, while all this happened. */
final class EventsChapter {
    private final Stage stage;

    EventsChapter(Stage stage) {
        this.stage = stage;
    }

    void tell() {
        stage.narrator()
                .chapter(
                        "7  发出的事件：时间（中国）、事实、在该对象历史中的序号",
                        "7  The events that went out: when (in China), which fact, its place in the history of what it is about");
        Set<String> subjects = stage.book()
                .idsOf(step -> !step.startsWith(SampleData.STEP) && !step.equals(PublicationChapter.REVIEWER));
        try (var log = new EventLog(stage.endpoints().bootstrapServers(), EventLog.TOPICS)) {
            Patience.until("an event about each of " + subjects, () -> Optional.of(about(subjects, log))
                            .filter(events -> subjectsOf(events).equals(subjects)))
                    .forEach(event -> stage.narrator().shows(EventLine.of(event)));
        }
    }

    private static List<TopicRecord> about(Set<String> subjects, EventLog log) {
        return log.readFromStart().stream()
                .filter(event -> subjects.contains(event.subject()))
                .toList();
    }

    private static Set<String> subjectsOf(List<TopicRecord> events) {
        return events.stream().map(TopicRecord::subject).collect(Collectors.toSet());
    }
}
