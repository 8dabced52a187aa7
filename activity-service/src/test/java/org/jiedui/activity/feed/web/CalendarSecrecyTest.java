package org.jiedui.activity.feed.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.feed.web.FeedApi.address;
import static org.jiedui.activity.feed.web.FeedApi.read;
import static org.jiedui.activity.feed.web.FeedApi.subscribe;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarSecrecyTest {

    private static final String LEADING = Tokens.liaison(ZHUHAI);

    private final MeterRegistry metrics;

    CalendarSecrecyTest(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @Test
    void saysTheSameOfEveryAddressWithoutACalendar() {
        Response feed = subscribe(LEADING, aKnownPairing().pairingId());
        Response issued = FeedApi.issueAddress(LEADING, feed, feed);
        FeedApi.revoke(LEADING, feed, issued).then().statusCode(200);

        for (String address : List.of(issued.<String>path("address"), "/v1/calendars/x.ics", "/v1/calendars/%20.ics")) {
            given().urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:jiedui:problem:calendar-not-found"));
        }
    }

    @Test
    void leavesItsAddressInNoLogAndNoMetric() {
        String address = address(LEADING, subscribe(LEADING, aKnownPairing().pairingId()));
        String unknown = "/v1/calendars/nobody-has-this-address.ics";
        StringBuilder logged = new StringBuilder();
        Handler listener = new Listener(logged);
        Logger.getLogger("").addHandler(listener);
        try {
            read(address).then().statusCode(200);
            read(unknown).then().statusCode(404);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        String measured = metrics.getMeters().stream()
                .map(meter -> meter.getId().toString())
                .collect(Collectors.joining());
        assertThat(logged).doesNotContain(address, unknown);
        assertThat(measured).contains("/v1/calendars/{secret}.ics").doesNotContain(address, unknown);
    }

    /** Notes whatever is logged. */
    private static final class Listener extends Handler {

        private final StringBuilder logged;

        private Listener(StringBuilder logged) {
            this.logged = logged;
        }

        @Override
        public void publish(LogRecord entry) {
            logged.append(entry.getMessage()).append(Arrays.toString(entry.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
