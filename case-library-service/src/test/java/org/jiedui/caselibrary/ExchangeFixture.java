package org.jiedui.caselibrary;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.ActivityEvent.ActivityAmended;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.AttendanceCorrected;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.ActivityEvent.Session;
import org.jiedui.events.ActivityEvent.SideAttendance;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/** Completed exchanges as activity-service tells them; units and outcomes are samples. */
public final class ExchangeFixture {

    private final UUID activityId = UUID.randomUUID();
    private final PublishedPairing pairing;
    private final List<Session> sessions = new ArrayList<>();
    private final List<UnitAttendance> attendance = new ArrayList<>();
    private final List<Practice> practices = new ArrayList<>();
    private final List<String> materials = new ArrayList<>();
    private String number = "2022-440400-520300-01";
    private @Nullable String hostRegion = "440400";
    private @Nullable ExchangeMode mode = ExchangeMode.SENT_TO_LEARN;
    private String outcome = "示例成果";
    private @Nullable String source;
    private boolean recordedAfterTheFact;

    private ExchangeFixture(PublishedPairing pairing) {
        this.pairing = pairing;
    }

    /** Zhuhai and Zunyi, under an id of its own. */
    public static PublishedPairing aPairing() {
        return aPairing(new PublishedParty("440400", "珠海市"), new PublishedParty("520300", "遵义市"));
    }

    public static PublishedPairing aPairing(PublishedParty leading, PublishedParty partner) {
        UUID id = UUID.randomUUID();
        return new PublishedPairing(id, id, "CITY_VOLUNTARY", leading, partner);
    }

    public static Practice aPractice(String name) {
        return new Practice(UUID.randomUUID(), name, true);
    }

    public static ExchangeFixture anExchange(PublishedPairing pairing) {
        return new ExchangeFixture(pairing);
    }

    public ExchangeFixture numbered(String value) {
        number = value;
        return this;
    }

    public ExchangeFixture session(SessionKind kind, String startsAt, String endsAt) {
        sessions.add(new Session(kind, Instant.parse(startsAt), Instant.parse(endsAt), List.of(Topic.MECHANISM)));
        return this;
    }

    /** A study visit of three hours. */
    public ExchangeFixture startingAt(String startsAt) {
        Instant start = Instant.parse(startsAt);
        return session(
                SessionKind.STUDY_VISIT,
                startsAt,
                start.plus(Duration.ofHours(3)).toString());
    }

    public ExchangeFixture showing(Practice... shown) {
        practices.addAll(List.of(shown));
        return this;
    }

    public ExchangeFixture attendedBy(String unit, @Nullable Integer headCount) {
        attendance.add(new UnitAttendance(unit, "520300", headCount));
        return this;
    }

    public ExchangeFixture hostedBy(@Nullable String region) {
        hostRegion = region;
        return this;
    }

    public ExchangeFixture inMode(@Nullable ExchangeMode value) {
        mode = value;
        return this;
    }

    public ExchangeFixture resultingIn(String value) {
        outcome = value;
        return this;
    }

    public ExchangeFixture withMaterial(String link) {
        materials.add(link);
        return this;
    }

    public ExchangeFixture recordedFrom(String published) {
        source = published;
        recordedAfterTheFact = true;
        return this;
    }

    /** How many came of a unit, corrected. */
    public static AttendanceCorrected attendanceCorrected(ActivityCompleted exchange, String unit, int headCount) {
        SideAttendance side = new SideAttendance(1, headCount, 0);
        return new AttendanceCorrected(
                exchange.activityId(),
                UUID.randomUUID(),
                SideOfPairing.LEADING,
                "测试原因",
                new UnitAttendance(unit, "520300", headCount),
                null,
                side,
                side);
    }

    public static ActivityAmended amended(ActivityCompleted exchange, String outcome, String... materials) {
        return new ActivityAmended(
                exchange.activityId(),
                exchange.number(),
                exchange.pairing(),
                SideOfPairing.LEADING,
                "测试原因",
                outcome,
                List.of(materials));
    }

    public ActivityCompleted completed() {
        return new ActivityCompleted(
                activityId,
                number,
                pairing,
                hostRegion,
                mode,
                List.copyOf(sessions),
                List.copyOf(attendance),
                outcome,
                List.copyOf(practices),
                List.of(),
                List.copyOf(materials),
                source,
                recordedAfterTheFact);
    }
}
