package org.jiedui.activity.compliance.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.held;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingFixture.renewed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.stack.testing.RecordingDriver;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComplianceTest {

    private static final String COOPERATIONS = "/v1/compliance/cooperations";

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    ComplianceTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void stopTheClock() {
        pairing = PairingTopic.aKnownPairing();
        clock.set(Instant.parse("2023-01-10T00:00:00Z"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void countsEveryLineByItsState() {
        holdSome();

        of2022().get(COOPERATIONS)
                .then()
                .statusCode(200)
                .body("year", equalTo(2022))
                .body("asOf", equalTo("2023-01-10"))
                .body("cooperations", hasSize(1))
                .body(
                        "cooperations[0].pairing.pairingId",
                        equalTo(pairing.pairingId().toString()))
                .body("cooperations[0].pairing.leading.name", equalTo("测试440400"))
                .body(
                        "cooperations[0].lines.duty",
                        contains("ONLINE_TRAINING", "TECHNICAL_EXCHANGE", "SYMPOSIUM", "MUTUAL_VISIT", "CASE_BATCH"))
                .body("cooperations[0].lines.period", contains("MONTH", "QUARTER", "HALF_YEAR", "YEAR", "YEAR"))
                .body("cooperations[0].lines.fulfilment.owed", contains(1, 1, 1, 1, 1))
                .body("cooperations[0].lines.fulfilment.heldLate", contains(1, 0, 0, 0, 0))
                .body("cooperations[0].lines.fulfilment.heldOnTime", contains(0, 0, 1, 0, 0))
                .body("cooperations[0].lines.fulfilment.halfMet", contains(0, 0, 0, 1, 0))
                .body("cooperations[0].lines.fulfilment.overdue", contains(0, 1, 0, 0, 1))
                .body("total.owed", equalTo(5))
                .body("total.overdue", equalTo(2))
                .body("total.nextDue", nullValue());
    }

    @Test
    void saysWhatFallsDueNext() {
        clock.set(Instant.parse("2022-12-15T00:00:00Z"));
        schedule(symposium().announced().on(LocalDate.of(2022, 12, 20))).then().statusCode(201);

        of2022().get(COOPERATIONS)
                .then()
                .body("cooperations[0].lines.fulfilment.planned", contains(0, 0, 1, 0, 0))
                .body("cooperations[0].lines.fulfilment.due", contains(1, 1, 0, 1, 1))
                .body("total.nextDue", equalTo("2022-12-31"));
    }

    @Test
    void countsTheTermsOfACooperationTogether() {
        PublishedPairing next = renewed(pairing);
        PairingTopic.tellAndAwait(agreed(aPlan(next, 1, LocalDate.of(2023, 1, 1), CADENCE)));

        asLiaison(ZHUHAI)
                .queryParam("pairing", pairing.pairingId())
                .get(COOPERATIONS)
                .then()
                .body("year", equalTo(2023))
                .body(
                        "cooperations.pairing.pairingId",
                        contains(next.pairingId().toString()))
                .body("cooperations[0].lines.fulfilment.owed", contains(12, 4, 2, 1, 1))
                .body("cooperations[0].lines.fulfilment.upcoming", contains(11, 3, 1, 0, 0));
    }

    @Test
    void takesOneStatement() {
        assertThat(RecordingDriver.statementsOf(() -> of2022().get(COOPERATIONS)))
                .hasSize(1);
        assertThat(RecordingDriver.statementsOf(() -> of2022().get(COOPERATIONS + ".svg")))
                .hasSize(1);
    }

    @Test
    void isATableForSpreadsheets() throws IOException {
        holdSome();
        Response table = given().auth()
                .oauth2(Tokens.liaison(ZHUHAI))
                .queryParam("pairing", pairing.pairingId())
                .queryParam("year", 2022)
                .get(COOPERATIONS + ".csv");

        table.then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Language", "zh-CN")
                .header("Vary", "Accept-Language")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"compliance-cooperations-2022.csv\"; filename*=UTF-8''"
                                + "%E7%BB%93%E5%AF%B9%E4%BB%BB%E5%8A%A1%E5%AE%8C%E6%88%90%E6%83%85%E5%86%B5-2022.csv");
        String text = new String(table.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF年度,");
        List<CSVRecord> lines = read(text);
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst().toMap())
                .containsEntry("先行方", "测试440400")
                .containsEntry("任务", "连线培训")
                .containsEntry("频次", "每月")
                .containsEntry("应完成", "1")
                .containsEntry("补办完成", "1");
    }

    @Test
    void isATableInEnglishToo() throws IOException {
        Response table = of2022().get(COOPERATIONS + ".csv");

        assertThat(table.header("Content-Language")).isEqualTo("en");
        assertThat(read(table.asString()).getFirst().toMap())
                .containsEntry("duty", "online training")
                .containsEntry("cadence", "every month")
                .containsEntry("next due", "");
    }

    @Test
    void isAPictureToEmbed() {
        Response picture = of2022().header("Accept", "image/avif,image/webp,image/svg+xml,image/*,*/*;q=0.8")
                .get(COOPERATIONS + ".svg");

        picture.then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Content-Disposition", startsWith("inline; filename=\"compliance-2022.svg\""));
        assertThat(picture.asString()).contains("测试440400–测试520300, online training 2022-12", "role=\"img\"");
    }

    @Test
    void sparesWhoHasItAlready() {
        for (String form : List.of("", ".csv", ".svg")) {
            Response first = of2022().get(COOPERATIONS + form);
            of2022().header("If-None-Match", first.header("ETag"))
                    .get(COOPERATIONS + form)
                    .then()
                    .statusCode(304);
        }
        String picture = of2022().get(COOPERATIONS + ".svg").header("ETag");
        holdSome();
        of2022().get(COOPERATIONS + ".svg").then().header("ETag", not(equalTo(picture)));
    }

    @Test
    void showsNobodyWhatIsOutsideOfTheirScope() {
        asLiaison("330200")
                .queryParam("pairing", pairing.pairingId())
                .queryParam("year", 2022)
                .get(COOPERATIONS)
                .then()
                .statusCode(200)
                .body("cooperations", hasSize(0))
                .body("total.owed", equalTo(0));
        as(Tokens.reviewer(ZHUHAI)).get(COOPERATIONS).then().statusCode(403);
    }

    private void holdSome() {
        held(symposium());
        held(ActivityBody.of(pairing).discharging(obligation(pairing, Duty.MUTUAL_VISIT), 2));
        held(ActivityBody.of(pairing)
                .kind(SessionKind.TRAINING, null)
                .online()
                .on(LocalDate.of(2023, 1, 5))
                .discharging(obligation(pairing, Duty.ONLINE_TRAINING), 1));
    }

    private ActivityBody symposium() {
        return ActivityBody.of(pairing)
                .kind(SessionKind.SYMPOSIUM, null)
                .discharging(obligation(pairing, Duty.SYMPOSIUM), 1);
    }

    private RequestSpecification of2022() {
        return asLiaison(ZHUHAI).queryParam("pairing", pairing.pairingId()).queryParam("year", 2022);
    }

    private static List<CSVRecord> read(String text) throws IOException {
        CSVFormat format = CSVFormat.EXCEL.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(1)), format)) {
            return parser.getRecords();
        }
    }
}
