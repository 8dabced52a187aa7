package org.jiedui.activity.walk;

import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.ZHUHAI;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.PairingFixture;
import org.jiedui.activity.PairingTopic;
import org.jiedui.activity.feed.web.FeedApi;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.testkit.permission.Attempt;
import org.jiedui.testkit.permission.Attempts;

/** A pairing with its obligations, an activity with attendance, and a calendar feed; some of each. */
final class EverythingFixture {

    static final String GRANTED = "granted-sample-system";

    private static final String UNIT = "测试单位";
    private static final String REASON = "{\"reason\": \"测试\"}";
    private static final String SESSION = """
            {"kind": "SYMPOSIUM", "startsAt": "2022-12-20T09:00:00+08:00", "endsAt": "2022-12-20T10:00:00+08:00",
             "place": "测试地点", "topics": []}""";

    private final CalendarEntries workingCalendar = new CalendarEntries();
    private final PublishedPairing pairing = PairingTopic.aKnownPairing();
    private final Response activity = ActivityApi.aPastActivity(pairing);
    private final String attendance = id(ActivityApi.record(activity, UNIT));
    private final Response feed = FeedApi.subscribe(Tokens.liaison(ZHUHAI), pairing.pairingId());
    private final String feedAddress = FeedApi.address(Tokens.liaison(ZHUHAI), feed);
    private final String obligation = id(ActivityApi.obligation(pairing, Duty.SYMPOSIUM));
    private final TimetableEntries timetables = new TimetableEntries(pairing);
    private final String waiver = id(propose(obligation));

    EverythingFixture() {
        PairingTopic.tellAndAwait(PairingFixture.granted(pairing, GRANTED));
    }

    /** So that every list of this fixture has three rows. */
    void addTwoOfEach() {
        workingCalendar.addTwoOfEach();
        timetables.addTwo();
        for (String number : List.of("二", "三")) {
            ActivityApi.aPastActivity(pairing).then().statusCode(201);
            ActivityApi.record(activity, UNIT + number).then().statusCode(201);
            FeedApi.subscribe(Tokens.liaison(ZHUHAI), pairing.pairingId())
                    .then()
                    .statusCode(201);
        }
        for (Duty duty : List.of(Duty.ONLINE_TRAINING, Duty.TECHNICAL_EXCHANGE)) {
            propose(id(ActivityApi.obligation(pairing, duty))).then().statusCode(201);
        }
    }

    private static Response propose(String obligation) {
        return asLiaison(ZHUHAI).body(waiving(obligation)).post("/v1/waivers");
    }

    private static String waiving(String obligation) {
        return "{\"obligation\": \"%s\", \"reason\": \"测试\"}".formatted(obligation);
    }

    /** Nothing can be carried out: the unit is recorded already, and nobody owes the obligation to be discharged. */
    Attempts attempts() {
        String discharging = ActivityBody.of(pairing)
                .online()
                .json()
                .replace(
                        "\"discharges\": []",
                        "\"discharges\": [{\"obligation\": \"%s\", \"leg\": 1}]".formatted(UUID.randomUUID()));
        return timetables
                .addTo(workingCalendar.addTo(new Attempts()))
                .where("/v1/activities/{id}", address(activity))
                .where(
                        "/v1/activities/{id}/attendances/{attendanceId}",
                        address(activity) + "/attendances/" + attendance)
                .where("/v1/calendar-feeds/{id}", FeedApi.of(feed))
                .where("/v1/calendars/{secret}.ics", feedAddress)
                .where("/v1/obligations/{id}", "/v1/obligations/" + obligation)
                .when(
                        "Activity_list",
                        Attempt.at("/v1/activities?pairing=" + pairing.pairingId())
                                .showing(id(activity)))
                .when(
                        "Obligation_list",
                        Attempt.at("/v1/obligations?pairing=" + pairing.pairingId())
                                .showing(obligation))
                .where("/v1/waivers/{id}", "/v1/waivers/" + waiver)
                .when(
                        "Waiver_list",
                        Attempt.at("/v1/waivers?pairing=" + pairing.pairingId()).showing(waiver))
                .when("Waiver_propose", Attempt.at("/v1/waivers").sending(waiving(obligation)))
                .when(
                        "CalendarFeed_revoke",
                        Attempt.at(FeedApi.of(feed) + "/revocations").sending(REASON))
                .when("CalendarFeed_list", Attempt.at("/v1/calendar-feeds").showing(id(feed)))
                .when(
                        "CalendarFeed_subscribe",
                        Attempt.at("/v1/calendar-feeds")
                                .sending("{\"pairing\": \"%s\"}".formatted(pairing.pairingId())))
                .when(
                        "Compliance_cooperations",
                        compliance("").showing(pairing.pairingId().toString()))
                .when(
                        "Compliance_table",
                        compliance(".csv").showing(pairing.pairingId().toString()))
                .when("Compliance_picture", compliance(".svg").showing("测试440400"))
                .when("ComplianceFigures_figures", Attempt.at("/v1/compliance/figures?region=440400"))
                .when("ComplianceFigures_table", Attempt.at("/v1/compliance/figures.csv?region=440400"))
                .when("Activity_schedule", Attempt.at("/v1/activities").sending(discharging))
                .when(
                        "Completion_complete",
                        Attempt.at(address(activity) + "/completions").sending(ActivityApi.REPORT))
                .when(
                        "ActivitySession_schedule",
                        Attempt.at(address(activity) + "/sessions")
                                .sending("{\"mode\": \"ONLINE\", \"sessions\": [" + SESSION + "]}"))
                .when(
                        "ActivitySession_arrange",
                        Attempt.at(address(activity) + "/arrangement")
                                .sending("{\"places\": [{\"place\": \"测试地点\"}], \"agenda\": [], \"materials\": []}"))
                .when(
                        "ActivityDischarge_declare",
                        Attempt.at(address(activity) + "/discharges")
                                .sending("{\"discharges\": [{\"obligation\": \"%s\", \"leg\": 1}]}"
                                        .formatted(UUID.randomUUID())))
                .when(
                        "TimeProposal_propose",
                        Attempt.at(address(activity) + "/time-proposals")
                                .sending("{\"reason\": \"测试\", \"on\": \"2022-12-21\"}"))
                .when(
                        "TimeProposal_accept",
                        Attempt.at(address(activity) + "/time-proposals/acceptances")
                                .sending("{}"))
                .when(
                        "TimeProposal_decline",
                        Attempt.at(address(activity) + "/time-proposals/declines")
                                .sending(REASON))
                .when(
                        "TimeProposal_withdraw",
                        Attempt.at(address(activity) + "/time-proposals/withdrawals")
                                .sending("{}"))
                .when(
                        "ActivityAmendment_amend",
                        Attempt.at(address(activity) + "/amendments")
                                .sending(
                                        "{\"outcome\": \"测试\", \"materials\": [], \"withoutMaterials\": true, \"reason\": \"测试\"}"))
                .when(
                        "Activity_cancel",
                        Attempt.at(address(activity) + "/cancellations").sending(REASON))
                .when(
                        "Attendance_correct",
                        Attempt.at(address(activity) + "/attendances/" + attendance + "/corrections")
                                .sending("{\"headCount\": 12, \"reason\": \"测试\"}"))
                .when(
                        "Attendance_record",
                        Attempt.at(address(activity) + "/attendances")
                                .sending("{\"unit\": \"%s\", \"region\": \"520300\", \"headCount\": 12}"
                                        .formatted(UNIT)));
    }

    private Attempt compliance(String form) {
        return Attempt.at("/v1/compliance/cooperations%s?year=2022&pairing=%s".formatted(form, pairing.pairingId()));
    }
}
