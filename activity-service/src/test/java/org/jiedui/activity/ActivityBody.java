package org.jiedui.activity;

import static org.jiedui.activity.PairingFixture.ZHUHAI;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SessionKind;
import org.jspecify.annotations.Nullable;

/** The body of a request to schedule an activity of one session from 9:00 to 17:00 in China. */
public record ActivityBody(
        UUID pairing,
        SessionKind kind,
        @Nullable ExchangeMode mode,
        @Nullable String host,
        LocalDate on,
        String discharges,
        boolean afterTheFact) {

    /** A study visit on 20 December 2022, hosted by 珠海, recorded after the fact, discharging nothing. */
    public static ActivityBody of(PublishedPairing pairing) {
        return new ActivityBody(
                pairing.pairingId(),
                SessionKind.STUDY_VISIT,
                ExchangeMode.SENT_TO_LEARN,
                ZHUHAI,
                LocalDate.of(2022, 12, 20),
                "",
                true);
    }

    public ActivityBody kind(SessionKind other, @Nullable ExchangeMode otherMode) {
        return new ActivityBody(pairing, other, otherMode, host, on, discharges, afterTheFact);
    }

    public ActivityBody host(String other) {
        return new ActivityBody(pairing, kind, mode, other, on, discharges, afterTheFact);
    }

    /** The same online, hosted by nobody. */
    public ActivityBody online() {
        return new ActivityBody(pairing, kind, ExchangeMode.ONLINE, null, on, discharges, afterTheFact);
    }

    public ActivityBody on(LocalDate day) {
        return new ActivityBody(pairing, kind, mode, host, day, discharges, afterTheFact);
    }

    public ActivityBody announced() {
        return new ActivityBody(pairing, kind, mode, host, on, discharges, false);
    }

    public ActivityBody discharging(Response obligation, int leg) {
        String one = "{\"obligation\": \"%s\", \"leg\": %d}".formatted(ActivityApi.id(obligation), leg);
        return new ActivityBody(
                pairing, kind, mode, host, on, discharges.isEmpty() ? one : discharges + ", " + one, afterTheFact);
    }

    public String json() {
        return """
                {"pairing": "%s", %s %s "sessions": [{"kind": "%s", "startsAt": "%sT09:00:00+08:00",
                   "endsAt": "%sT17:00:00+08:00", "place": "测试地点", "topics": ["MECHANISM"]}],
                 "discharges": [%s], "recordedAfterTheFact": %s, "source": "test"}""".formatted(
                        pairing,
                        mode == null ? "" : "\"mode\": \"%s\",".formatted(mode),
                        host == null ? "" : "\"hostRegion\": \"%s\",".formatted(host),
                        kind,
                        on,
                        on,
                        discharges,
                        afterTheFact);
    }
}
