package org.jiedui.local.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventLineTest {
    private static final Instant ARRIVAL = Instant.parse("2022-12-31T16:30:00Z");

    private static final String PAIRING = """
            "pairing": {"pairingId": "p", "leading": {"name": "珠海市"}, "partner": {"name": "遵义市"}}""";

    @Test
    void tellsTheTimeOfChinaTheFactItsPlaceInTheHistoryAndTheParties() {
        assertThat(line("org.jiedui.pairing.activated.v1", "{%s}".formatted(PAIRING)))
                .isEqualTo("2022-12-14 10:00:00.123  pairing.activated.v1        #12   珠海市–遵义市");
    }

    @Test
    void namesTheNumberOfAnActivityAndTheTitleOfACase() {
        assertThat(line("org.jiedui.activity.completed.v1", "{\"number\": \"2022-01\", %s}".formatted(PAIRING)))
                .endsWith("2022-01 · 珠海市–遵义市");
        assertThat(line("org.jiedui.case.drafted.v1", "{\"title\": \"示范区\", %s}".formatted(PAIRING)))
                .endsWith("示范区 · 珠海市–遵义市");
    }

    @Test
    void namesTheYearOfAPlanAndTheSideThatSigned() {
        assertThat(line("org.jiedui.plan.agreed.v1", "{\"plan\": {\"year\": 2022, %s}}".formatted(PAIRING)))
                .endsWith("珠海市–遵义市 · plan 2022");
        assertThat(line("org.jiedui.plan.signed.v1", "{\"side\": \"PARTNER\", %s}".formatted(PAIRING)))
                .endsWith("珠海市–遵义市 · PARTNER");
    }

    @Test
    void countsHeadsOnlyWhereTheyWereReported() {
        String type = "org.jiedui.attendance.recorded.v1";
        assertThat(line(type, "{\"attendance\": {\"unit\": \"某局\", \"headCount\": 0}}"))
                .endsWith("某局 0 人");
        assertThat(line(type, "{\"attendance\": {\"unit\": \"某局\"}}")).endsWith("某局 人数未报道");
    }

    @Test
    void namesWhatWasMeasuredWhereAndWhoIsCalledHow() {
        String reported =
                "{\"indicator\": \"coverage\", \"region\": {\"name\": \"珠海市\"}, \"period\": \"2022\", \"value\": \"99.0\"}";
        assertThat(line("org.jiedui.indicator.reported.v1", reported)).endsWith("coverage 珠海市 2022 = 99.0");
        assertThat(line("org.jiedui.indicator.defined.v1", "{\"indicator\": \"coverage\"}"))
                .endsWith("coverage");
        assertThat(line("org.jiedui.party.registered.v1", "{\"party\": {\"name\": \"测试市\"}}"))
                .endsWith("测试市");
        assertThat(line("org.jiedui.site.changed.v1", "{\"site\": {\"name\": \"示例小区\"}, %s}".formatted(PAIRING)))
                .endsWith("示例小区 · 珠海市–遵义市");
    }

    @Test
    void fallsBackToTheSubjectWhereAnEventNamesNothing() {
        assertThat(line("com.example.other", "{}"))
                .contains("com.example.other")
                .endsWith("the-subject");
    }

    @Test
    void showsWhatIsNoEventWithTheTimeOfItsArrival() {
        assertThat(EventLine.of(read("{poison\n" + "x".repeat(100))))
                .startsWith("2023-01-01 00:30:00.000  (no event) some-topic: {poison xxx")
                .endsWith("x…");
        assertThat(EventLine.of(read("[]"))).endsWith("(no event) some-topic: []");
        assertThat(EventLine.of(read(null))).endsWith("(no event) some-topic: null");
    }

    private static String line(String type, String data) {
        return EventLine.of(read("""
                {"specversion": "1.0", "type": "%s", "subject": "the-subject", "sequence": "000000000012",
                 "time": "2022-12-14T10:00:00.123456+08:00", "data": %s}""".formatted(type, data)));
    }

    private static TopicRecord read(@Nullable String value) {
        return TopicRecord.of("some-topic", value, ARRIVAL);
    }
}
