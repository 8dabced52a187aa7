package org.jiedui.caselibrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds every event that any test made the service emit to its JSON Schema. */
public final class EmittedEvents implements AfterAllCallback {

    private static final EventSchemaCheck SCHEMAS = new EventSchemaCheck();

    @Override
    public void afterAll(ExtensionContext context) {
        if (context.getRequiredTestClass().getEnclosingClass() == null) {
            assertThat(all()).isNotEmpty();
        }
    }

    /** Everything on the topic, in the order of each aggregate: nothing that was committed is missing, all is valid. */
    public static List<JsonNode> all() {
        List<String> committed = Database.publishedEvents();
        try (var topic = TopicReader.fromStart("jiedui.case.events")) {
            List<JsonNode> events = topic.awaitCount(committed.size()).stream()
                    .map(record -> SCHEMAS.check(record.value()))
                    .toList();
            assertThat(events).extracting(event -> event.path("id").asText()).containsAll(committed);
            return events;
        }
    }
}
