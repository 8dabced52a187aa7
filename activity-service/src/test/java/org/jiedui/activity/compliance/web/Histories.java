package org.jiedui.activity.compliance.web;

import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.held;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.SIGNED_ON;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.activated;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingFixture.amended;
import static org.jiedui.activity.PairingFixture.ended;
import static org.jiedui.activity.PairingFixture.redesignated;
import static org.jiedui.activity.PairingFixture.renewed;
import static org.jiedui.activity.PairingFixture.resumed;
import static org.jiedui.activity.PairingFixture.suspended;
import static org.jiedui.activity.PairingTopic.message;
import static org.jiedui.activity.PairingTopic.tell;
import static org.jiedui.activity.PairingTopic.tellAndAwait;
import static org.jiedui.activity.scheduling.web.ActivityRequests.accept;
import static org.jiedui.activity.scheduling.web.ActivityRequests.cancel;
import static org.jiedui.activity.scheduling.web.ActivityRequests.propose;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.ActivityBody;
import org.jiedui.events.CaseEvent.CasePublished;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PublishedCase;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.database.Ids;
import org.jiedui.stack.testing.SettableClock;

/** What happened to cooperations of two programmes of which no other test tells. */
final class Histories {

    static final String PROGRAMME = "STREAM";

    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    private final SettableClock clock;

    Histories(SettableClock clock) {
        this.clock = clock;
    }

    List<PublishedPairing> all() {
        return List.of(
                heldLateHalfAndWaived(),
                movedAndCancelled(),
                heldInTheOneLegThatIsLeft(),
                withCasesPublished(),
                cutShort(),
                renewedAndRedesignated());
    }

    private PublishedPairing heldLateHalfAndWaived() {
        PublishedPairing pairing = active();
        clock.set(Instant.parse("2023-01-10T00:00:00Z"));
        held(symposium(pairing));
        held(ActivityBody.of(pairing).discharging(obligation(pairing, Duty.MUTUAL_VISIT), 2));
        held(ActivityBody.of(pairing)
                .kind(SessionKind.TRAINING, null)
                .online()
                .on(LocalDate.of(2023, 1, 5))
                .discharging(obligation(pairing, Duty.ONLINE_TRAINING), 1));
        Response waiver = asLiaison(ZUNYI)
                .body("{\"obligation\": \"%s\", \"reason\": \"测试\"}"
                        .formatted(id(obligation(pairing, Duty.TECHNICAL_EXCHANGE))))
                .post("/v1/waivers");
        asLiaison(ZHUHAI)
                .header("If-Match", waiver.header("ETag"))
                .body("{\"reason\": \"测试\"}")
                .post("/v1/waivers/" + id(waiver) + "/agreements")
                .then()
                .statusCode(200);
        return pairing;
    }

    private PublishedPairing movedAndCancelled() {
        PublishedPairing pairing = active();
        clock.set(Instant.parse("2022-12-15T00:00:00Z"));
        Response visit = visit(pairing, 1);
        accept(propose(visit, ZHUHAI, LocalDate.of(2022, 12, 28)), ZUNYI).then().statusCode(200);
        Response cancelled = schedule(symposium(pairing).announced());
        cancel(asLiaison(ZHUHAI).get(address(cancelled)), ZUNYI).then().statusCode(200);
        return pairing;
    }

    /** The plan drops the second leg of the visit, which goes once the activity that declares it is cancelled. */
    private PublishedPairing heldInTheOneLegThatIsLeft() {
        PublishedPairing pairing = active();
        clock.set(Instant.parse("2022-12-15T00:00:00Z"));
        Response second = visit(pairing, 2);
        tellAndAwait(
                amended(aPlan(pairing, 2, SIGNED_ON, List.of(new CadenceLine(Duty.MUTUAL_VISIT, Period.YEAR, 1, 1)))));
        cancel(second, ZUNYI).then().statusCode(200);
        clock.set(Instant.parse("2022-12-21T00:00:00Z"));
        held(ActivityBody.of(pairing).discharging(obligation(pairing, Duty.MUTUAL_VISIT), 1));
        return pairing;
    }

    /** Two batches a year: one on time, one late, and cases that meet none. */
    private static PublishedPairing withCasesPublished() {
        PublishedPairing pairing = pairing(PROGRAMME + "-2", "150200", "620200");
        List<CadenceLine> twice = List.of(new CadenceLine(Duty.CASE_BATCH, Period.YEAR, 2, 1));
        publish(pairing, CaseOwner.BOTH, LocalDate.of(2023, 1, 8));
        tellAndAwait(agreed(aPlan(pairing, 1, SIGNED_ON, twice)), agreed(aPlan(pairing, 1, NEW_YEAR, twice)));
        publish(pairing, CaseOwner.PARTNER, LocalDate.of(2022, 12, 19));
        publish(pairing, CaseOwner.BOTH, LocalDate.of(2022, 12, 20));
        publish(pairing, CaseOwner.BOTH, LocalDate.of(2023, 1, 9));
        return pairing;
    }

    private static PublishedPairing cutShort() {
        PublishedPairing pairing = pairing(PROGRAMME, "150100", "620100");
        Instant since = Instant.parse("2023-02-20T00:00:00Z");
        tellAndAwait(
                activated(pairing, SIGNED_ON, null),
                agreed(aPlan(pairing, 1, NEW_YEAR, CADENCE)),
                suspended(pairing, since),
                resumed(pairing, since, Instant.parse("2023-05-10T00:00:00Z")),
                amended(aPlan(pairing, 2, LocalDate.of(2023, 6, 1), CADENCE.subList(0, 2))),
                ended(pairing, LocalDate.of(2023, 9, 15)));
        return pairing;
    }

    private static PublishedPairing renewedAndRedesignated() {
        PublishedPairing first = pairing(PROGRAMME, "150300", "620300");
        PublishedPairing next = renewed(first);
        tellAndAwait(
                activated(first, SIGNED_ON, NEW_YEAR.minusDays(1)),
                agreed(aPlan(first)),
                activated(next, NEW_YEAR, null),
                agreed(aPlan(next, 1, NEW_YEAR, CADENCE)),
                redesignated(
                        Ids.next(),
                        first.leading(),
                        new PublishedParty("150400", "测试150400"),
                        LocalDate.of(2021, 1, 1)));
        return next;
    }

    private static PublishedPairing active() {
        PublishedPairing pairing = pairing(PROGRAMME, ZHUHAI, ZUNYI);
        tellAndAwait(agreed(aPlan(pairing)));
        return pairing;
    }

    private static PublishedPairing pairing(String programme, String leading, String partner) {
        PublishedPairing sample = aPairing(leading, partner);
        return new PublishedPairing(
                sample.pairingId(), sample.cooperation(), programme, sample.leading(), sample.partner());
    }

    private static Response visit(PublishedPairing pairing, int leg) {
        return schedule(ActivityBody.of(pairing).announced().discharging(obligation(pairing, Duty.MUTUAL_VISIT), leg));
    }

    private static ActivityBody symposium(PublishedPairing pairing) {
        return ActivityBody.of(pairing)
                .kind(SessionKind.SYMPOSIUM, null)
                .discharging(obligation(pairing, Duty.SYMPOSIUM), 1);
    }

    private static void publish(PublishedPairing pairing, CaseOwner owner, LocalDate on) {
        tell(
                "jiedui.case.events",
                message(new CasePublished(
                        new PublishedCase(Ids.next(), pairing, owner, null, "示例案例", 1),
                        null,
                        2022,
                        on,
                        CaseKind.INSTITUTIONAL,
                        "PUBLIC_PLACE",
                        List.of(Topic.MECHANISM))));
    }
}
