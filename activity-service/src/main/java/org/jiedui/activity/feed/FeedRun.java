package org.jiedui.activity.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sessions on days that follow each other without a gap. It is known by the least number of its sessions, in the order in which
 * they were agreed: when sessions are moved, each stays the one of its number. So the first session's run is always there, and
 * a run goes when its first session joins another or is dropped.
 */
record FeedRun(int session, List<FeedPart> parts) {

    private record Numbered(int number, FeedPart part) {}

    /** In the order of time. */
    static List<FeedRun> of(List<FeedPart> sessions) {
        List<Numbered> inTime = IntStream.range(0, sessions.size())
                .mapToObj(i -> new Numbered(i + 1, sessions.get(i)))
                .sorted(Comparator.comparing(each -> each.part().startsAt()))
                .toList();
        List<FeedRun> runs = new ArrayList<>();
        List<Numbered> run = new ArrayList<>();
        for (Numbered next : inTime) {
            if (!run.isEmpty() && isAfterAGap(run, next.part())) {
                runs.add(of(run, sessions));
                run.clear();
            }
            run.add(next);
        }
        if (!run.isEmpty()) {
            runs.add(of(run, sessions));
        }
        return runs;
    }

    private static boolean isAfterAGap(List<Numbered> run, FeedPart next) {
        return run.stream()
                .allMatch(each -> next.startsOn().isAfter(each.part().lastDay().plusDays(1)));
    }

    private static FeedRun of(List<Numbered> run, List<FeedPart> sessions) {
        List<Integer> numbers = run.stream().map(Numbered::number).sorted().toList();
        return new FeedRun(
                numbers.getFirst(),
                numbers.stream().map(number -> sessions.get(number - 1)).toList());
    }

    Instant startsAt() {
        return Collections.min(parts.stream().map(FeedPart::startsAt).toList());
    }

    Instant endsAt() {
        return Collections.max(parts.stream().map(FeedPart::endsAt).toList());
    }
}
