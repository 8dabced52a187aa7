package org.jiedui.activity.feed.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.feed.FeedEntry;
import org.jiedui.activity.feed.FeedEntry.Status;
import org.jiedui.activity.feed.FeedPart;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/** Entries of a feed; sample data. */
final class EntryFixture {

    static final UUID ID = UUID.fromString("0193c1f0-6a00-7000-8000-000000000001");
    private static final Instant CREATED = Instant.parse("2026-03-01T01:02:03.456789Z");
    private static final Instant UPDATED = Instant.parse("2026-03-02T01:02:03.456789Z");

    private EntryFixture() {}

    static FeedPart part(SessionKind kind, String from, String until, @Nullable String place) {
        return new FeedPart(kind, china(from), china(until), place);
    }

    static FeedEntry held(FeedPart... parts) {
        return entry(Status.CONFIRMED, ExchangeMode.SENT_TO_LEARN, List.of(parts));
    }

    static FeedEntry online(FeedPart... parts) {
        return entry(Status.CONFIRMED, ExchangeMode.ONLINE, List.of(parts));
    }

    static FeedEntry cancelled(FeedPart... parts) {
        return entry(Status.CANCELLED, ExchangeMode.SENT_TO_LEARN, List.of(parts));
    }

    /** Only its day is agreed. */
    static FeedEntry planned(String day) {
        return new FeedEntry(
                ID,
                1,
                1,
                "2026-440400-520300-02",
                "珠海市",
                "遵义市",
                Status.TENTATIVE,
                null,
                null,
                china(day + "T00:00"),
                china(day + "T00:00").plusSeconds(86_400),
                List.of(),
                List.of(),
                List.of(Duty.SYMPOSIUM),
                CREATED,
                UPDATED);
    }

    private static FeedEntry entry(Status status, ExchangeMode mode, List<FeedPart> parts) {
        return new FeedEntry(
                ID,
                1,
                3,
                "2026-440400-520300-01",
                "珠海市",
                "遵义市",
                status,
                mode,
                "珠海市",
                parts.getFirst().startsAt(),
                parts.getLast().endsAt(),
                parts,
                List.of(),
                List.of(Duty.MUTUAL_VISIT),
                CREATED,
                UPDATED);
    }

    private static Instant china(String time) {
        return LocalDateTime.parse(time).atZone(ChinaTime.ZONE).toInstant();
    }
}
