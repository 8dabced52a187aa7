package org.jiedui.activity.scheduling.web;

import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import org.jiedui.activity.ActivityApi;

/** What a side asks for of an activity, on the version it has seen. */
public final class ActivityRequests {

    private ActivityRequests() {}

    public static Response propose(Response seen, String region, LocalDate day) {
        return propose(seen, region, day, "");
    }

    /** @param more members of the body, such as an exception */
    public static Response propose(Response seen, String region, LocalDate day, String more) {
        return on(seen, region).body("""
                        {"reason": "检查组同日到访", %s "sessions": [{"kind": "STUDY_VISIT", "startsAt": "%sT09:00:00+08:00",
                          "endsAt": "%sT17:00:00+08:00", "topics": []}]}""".formatted(more, day, day)).post(address(seen) + "/time-proposals");
    }

    public static Response proposeDay(Response seen, String region, LocalDate day) {
        return on(seen, region)
                .body("{\"reason\": \"检查组同日到访\", \"on\": \"%s\"}".formatted(day))
                .post(address(seen) + "/time-proposals");
    }

    public static Response accept(Response seen, String region) {
        return on(seen, region).body("{}").post(address(seen) + "/time-proposals/acceptances");
    }

    public static Response decline(Response seen, String region) {
        return on(seen, region).body("{\"reason\": \"场地当日不可用\"}").post(address(seen) + "/time-proposals/declines");
    }

    public static Response withdraw(Response seen, String region) {
        return on(seen, region).body("{}").post(address(seen) + "/time-proposals/withdrawals");
    }

    public static Response cancel(Response seen, String region) {
        return on(seen, region).body("{\"reason\": \"台风\"}").post(address(seen) + "/cancellations");
    }

    public static Response schedule(Response seen, String region, LocalDate day) {
        return on(seen, region).body("""
                        {"mode": "SENT_TO_LEARN", "hostRegion": "440400", "sessions": [{"kind": "STUDY_VISIT",
                          "startsAt": "%sT09:00:00+08:00", "endsAt": "%sT17:00:00+08:00", "place": "横琴", "topics": []}]}""".formatted(day, day)).put(address(seen) + "/sessions");
    }

    public static Response arrange(Response seen, String region) {
        return on(seen, region).body("""
                        {"places": [{"place": "横琴", "link": "https://meeting.example.com/1"}],
                         "agenda": [{"title": "台账如何核对", "topic": "MECHANISM", "session": 1}],
                         "materials": ["https://example.com/notice.pdf"]}""").put(address(seen) + "/arrangement");
    }

    /** @param more members of the body, such as an exception */
    public static Response declare(Response seen, String region, Response obligation, int leg, String more) {
        return on(seen, region)
                .body("{%s \"discharges\": [{\"obligation\": \"%s\", \"leg\": %d}]}"
                        .formatted(more, ActivityApi.id(obligation), leg))
                .put(address(seen) + "/discharges");
    }

    public static Response declareNothing(Response seen, String region) {
        return on(seen, region).body("{\"discharges\": []}").put(address(seen) + "/discharges");
    }

    private static RequestSpecification on(Response seen, String region) {
        return asLiaison(region).header("If-Match", seen.header("ETag"));
    }
}
