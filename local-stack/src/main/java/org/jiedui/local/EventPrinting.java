package org.jiedui.local;

import java.io.PrintStream;
import java.util.List;
import org.jiedui.local.event.EventLine;
import org.jiedui.local.event.EventLog;
import org.jiedui.local.event.TopicRecord;
import org.jspecify.annotations.Nullable;

/** Prints events until nobody reads them any more. */
record EventPrinting(PrintStream out, boolean json) {

    int run(String bootstrapServers, @Nullable String topic, boolean fromStart, boolean follow) {
        try (var log = new EventLog(bootstrapServers, topics(topic))) {
            if (fromStart) {
                log.readFromStart().forEach(this::print);
            }
            if (follow) {
                log.follow(this::print, out::checkError);
            }
        }
        return 0;
    }

    /** A whole name, or the one word that tells our topics apart. */
    static List<String> topics(@Nullable String given) {
        if (given == null) {
            return EventLog.TOPICS;
        }
        return List.of(given.contains(".") ? given : "jiedui.%s.events".formatted(given));
    }

    private void print(TopicRecord read) {
        out.println(json ? read.value() : EventLine.of(read));
    }
}
