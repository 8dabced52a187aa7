package org.jiedui.activity.feed.ical;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.activity.feed.FeedEntry;
import org.jiedui.activity.feed.FeedEntry.Status;
import org.jiedui.activity.feed.FeedPart;
import org.jiedui.kit.problem.Text;
import org.jiedui.kit.time.ChinaTime;

/** What people read of an activity in their calendar, in Chinese. */
final class EntryWording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private EntryWording() {}

    /** Both sides and what kind of exchange it is; many programs show nothing of STATUS, so a cancelled one says so. */
    static String summary(FeedEntry entry) {
        List<String> kinds = kinds(entry);
        return (entry.status() == Status.CANCELLED ? "【已取消】" : "")
                + entry.leading()
                + "—"
                + entry.partner()
                + "："
                + (kinds.isEmpty() ? "交流" : String.join("、", kinds));
    }

    static String description(FeedEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add("编号：" + entry.number());
        if (entry.mode() != null) {
            lines.add("方式：" + name(entry.mode()));
        }
        if (entry.host() != null) {
            lines.add("主办：" + entry.host());
        }
        entry.parts().forEach(part -> lines.add(part(part, entry.publicPlaceOf(part))));
        return String.join("\n", lines);
    }

    /** The kinds of its sessions and the duties it meets. */
    static List<String> categories(FeedEntry entry) {
        return Stream.concat(sessionKinds(entry), duties(entry)).distinct().toList();
    }

    /** While no sessions are agreed, it is what it is planned for. */
    private static List<String> kinds(FeedEntry entry) {
        return (entry.parts().isEmpty() ? duties(entry) : sessionKinds(entry))
                .distinct()
                .toList();
    }

    private static Stream<String> sessionKinds(FeedEntry entry) {
        return entry.parts().stream().map(part -> name(part.kind()));
    }

    private static Stream<String> duties(FeedEntry entry) {
        return entry.duties().stream().map(EntryWording::name);
    }

    private static String part(FeedPart part, Optional<String> place) {
        boolean endsLater = !ChinaTime.dateOf(part.endsAt()).equals(part.startsOn());
        return Stream.concat(
                        Stream.of(
                                written(part.startsAt(), true) + "–" + written(part.endsAt(), endsLater),
                                name(part.kind())),
                        place.stream())
                .collect(Collectors.joining(" "));
    }

    private static String written(Instant time, boolean withDay) {
        String clock = TIME.format(time.atZone(ChinaTime.ZONE));
        return withDay ? DAY.format(ChinaTime.dateOf(time)) + " " + clock : clock;
    }

    /** What people call it. */
    private static String name(Enum<?> constant) {
        return Text.nameOf(constant).zh();
    }
}
