package org.jiedui.kit.event.relay;

import java.util.List;
import java.util.StringJoiner;

/** The ordinals of a batch as PostgreSQL takes them. */
final class Ordinals {

    private Ordinals() {}

    static long[] of(List<WaitingEvent> events) {
        return events.stream().mapToLong(WaitingEvent::ordinal).toArray();
    }

    /** Runs of successive ordinals, as {@code {[7,9],[12,12]}}: short, and quick to look into. */
    static String asMultirange(List<WaitingEvent> events) {
        StringJoiner runs = new StringJoiner(",", "{", "}");
        int first = 0;
        for (int i = 0; i < events.size(); i++) {
            boolean ends = i == events.size() - 1
                    || events.get(i + 1).ordinal() != events.get(i).ordinal() + 1;
            if (ends) {
                runs.add("[%d,%d]"
                        .formatted(events.get(first).ordinal(), events.get(i).ordinal()));
                first = i + 1;
            }
        }
        return runs.toString();
    }
}
