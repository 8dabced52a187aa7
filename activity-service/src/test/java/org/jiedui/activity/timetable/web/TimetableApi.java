package org.jiedui.activity.timetable.web;

import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.agreed;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.events.PublishedPairing;

/** Speaks of timetables as the liaisons of 珠海 and 遵义 do; 珠海 drafts, 遵义 answers. */
final class TimetableApi {

    /** In December 2025 the notice for 2026 is known. */
    static final Instant BEFORE_THE_YEAR = Instant.parse("2025-12-20T02:00:00Z");

    static final String NOTHING_TO_SAY = "{}";
    static final String REASON = "{\"reason\": \"示例：重大活动\"}";

    private TimetableApi() {}

    static Plan aPlanOf2026(PublishedPairing pairing) {
        return aPlan(pairing, 1, LocalDate.of(2026, 1, 1), CADENCE);
    }

    /** A pairing that owes 20 meetings in 2026: 12 trainings, 4 technical exchanges, 2 symposia and the legs of a visit. */
    static PublishedPairing aPairingThatOwesAYear() {
        return aPairingThatOwesAYear(ZHUHAI, ZUNYI);
    }

    static PublishedPairing aPairingThatOwesAYear(String leading, String partner) {
        PublishedPairing pairing = aPairing(leading, partner);
        PairingTopic.tellAndAwait(agreed(aPlanOf2026(pairing)));
        return pairing;
    }

    static Response draft(PublishedPairing pairing) {
        return draft(pairing, 2026, NOTHING_TO_SAY);
    }

    static Response draft(PublishedPairing pairing, int year, String wishes) {
        return asLiaison(pairing.leading().region())
                .body("{\"pairing\": \"%s\", \"year\": %d, \"wishes\": %s}"
                        .formatted(pairing.pairingId(), year, wishes))
                .post("/v1/timetables");
    }

    static Response preview(Response timetable, String region) {
        return asLiaison(region).get("/v1/timetables/%s/preview".formatted(id(timetable)));
    }

    static Response read(Response timetable, String region) {
        return asLiaison(region).get("/v1/timetables/" + id(timetable));
    }

    /** On the version the region sees now. */
    static Response post(Response timetable, String region, String what, String body) {
        return postSeen(read(timetable, region), region, what, body);
    }

    static Response postSeen(Response seen, String region, String what, String body) {
        return asLiaison(region)
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .post("/v1/timetables/%s/%s".formatted(id(seen), what));
    }

    static Response move(Response seen, String region, String... dates) {
        return asLiaison(region)
                .header("If-Match", seen.header("ETag"))
                .body("{\"dates\": [%s]}".formatted(String.join(", ", dates)))
                .put("/v1/timetables/%s/dates".formatted(id(seen)));
    }

    /** A date for the entry of that place in the list. */
    static String date(Response timetable, int entry, String on, boolean pinned) {
        return "{\"obligation\": \"%s\", \"leg\": %d, \"on\": \"%s\", \"pinned\": %s}"
                .formatted(
                        timetable.<String>path("entries[%d].obligation".formatted(entry)),
                        timetable.<Integer>path("entries[%d].leg".formatted(entry)),
                        on,
                        pinned);
    }

    static Response proposed(PublishedPairing pairing) {
        return post(draft(pairing), pairing.leading().region(), "proposals", NOTHING_TO_SAY);
    }

    static Response accepted(PublishedPairing pairing) {
        return post(proposed(pairing), pairing.partner().region(), "acceptances", NOTHING_TO_SAY);
    }

    /** The days on which activities are planned, in order. */
    static List<String> plannedDays(PublishedPairing pairing, String region) {
        List<String> days = asLiaison(region)
                .queryParam("pairing", pairing.pairingId())
                .queryParam("status", "PLANNED")
                .queryParam("limit", 100)
                .get("/v1/activities")
                .path("items.plannedOn");
        return days.stream().sorted().toList();
    }

    /** The dates of the entries that a condition holds for. */
    static List<LocalDate> days(Response timetable, String condition) {
        return timetable.<List<String>>path("entries.findAll { %s }.on".formatted(condition)).stream()
                .map(LocalDate::parse)
                .toList();
    }

    static int place(Response timetable, String period) {
        return timetable.<List<String>>path("entries.period.label").indexOf(period);
    }
}
