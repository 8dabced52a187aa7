package org.jiedui.activity.walk;

import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.ZHUHAI;

import io.restassured.response.Response;
import java.util.UUID;
import org.jiedui.events.PublishedPairing;
import org.jiedui.testkit.permission.Attempt;
import org.jiedui.testkit.permission.Attempts;

/** A timetable that the leading side has proposed, for a year that is over, so that no day fits any more. */
final class TimetableEntries {

    private static final String NOTHING = "{}";
    private static final String REASON = "{\"reason\": \"测试\"}";

    private final PublishedPairing pairing;
    private final Response first;

    TimetableEntries(PublishedPairing pairing) {
        this.pairing = pairing;
        this.first = proposed();
    }

    /** A year has one: the former is withdrawn. */
    void addTwo() {
        change(first, "withdrawals");
        change(proposed(), "withdrawals");
        proposed();
    }

    /** The year has a timetable already, and no request names the version that there is. */
    Attempts addTo(Attempts attempts) {
        String list = "/v1/timetables?pairing=" + pairing.pairingId();
        String other = "{\"pairing\": \"%s\", \"year\": 2022, \"wishes\": {\"spacing\": 9}}";
        String date = "{\"obligation\": \"%s\", \"leg\": 1, \"on\": \"2022-12-20\", \"pinned\": true}";
        return attempts.where("/v1/timetables/{id}", address(first))
                .when("Timetable_list", Attempt.at(list).showing(id(first)))
                .when("Timetable_draft", Attempt.at("/v1/timetables").sending(other.formatted(pairing.pairingId())))
                .when(
                        "Timetable_moveDates",
                        at("dates", "{\"dates\": [%s]}".formatted(date.formatted(UUID.randomUUID()))))
                .when("Timetable_arrange", at("arrangements", NOTHING))
                .when("TimetableProposal_propose", at("proposals", NOTHING))
                .when("TimetableProposal_accept", at("acceptances", NOTHING))
                .when("TimetableProposal_requestChanges", at("change-requests", REASON))
                .when("TimetableProposal_withdraw", at("withdrawals", REASON))
                .when("TimetableProposal_revise", at("revisions", REASON));
    }

    private Response proposed() {
        Response draft = asLiaison(ZHUHAI)
                .body("{\"pairing\": \"%s\", \"year\": 2022}".formatted(pairing.pairingId()))
                .post("/v1/timetables");
        return change(draft, "proposals");
    }

    private static Response change(Response timetable, String what) {
        Response changed = asLiaison(ZHUHAI)
                .header("If-Match", timetable.header("ETag"))
                .body(REASON)
                .post(address(timetable) + "/" + what);
        changed.then().statusCode(200);
        return changed;
    }

    private Attempt at(String what, String body) {
        return Attempt.at(address(first) + "/" + what).sending(body);
    }

    private static String address(Response timetable) {
        return "/v1/timetables/" + id(timetable);
    }
}
