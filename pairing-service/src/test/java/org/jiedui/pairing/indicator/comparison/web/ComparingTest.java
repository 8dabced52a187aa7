package org.jiedui.pairing.indicator.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.indicator.IndicatorApi.anIndicator;
import static org.jiedui.pairing.indicator.IndicatorApi.code;
import static org.jiedui.pairing.indicator.IndicatorApi.issue;
import static org.jiedui.pairing.indicator.IndicatorApi.report;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ComparingTest {

    private static final String OF_ZHUHAI = "baseline=2022&period=2023&region=" + ZHUHAI;

    @Inject
    AgroalDataSource dataSource;

    private Response indicator;

    @BeforeEach
    void defineAnIndicator() {
        indicator = anIndicator();
    }

    @Test
    void tellsTheDifferenceAsObserved() {
        report(indicator, ZHUHAI, "2022", "12.05").then().statusCode(201);
        report(indicator, ZHUHAI, "2023", "22.1").then().statusCode(201);

        Response comparison = compare(Tokens.liaison(ZHUHAI), OF_ZHUHAI);
        comparison
                .then()
                .statusCode(200)
                .body("definitionVersion", equalTo(1))
                .body("note", containsString("As observed"))
                .body("regions.region", contains(ZHUHAI));
        assertThat(comparison.asString()).contains("\"difference\":10.05,\"relativeChange\":0.8340");
        assertThat(compare(Tokens.analyst(), OF_ZHUHAI).asString()).isEqualTo(comparison.asString());
    }

    @Test
    void leavesAbsentWhatNobodyReported() {
        report(indicator, ZHUHAI, "2023", "22.1").then().statusCode(201);

        compare(Tokens.analyst(), OF_ZHUHAI)
                .then()
                .statusCode(200)
                .body("regions[0].baseline", nullValue())
                .body("regions[0].value.source", equalTo("示例数据"))
                .body("regions[0].difference", nullValue())
                .body("regions[0].relativeChange", nullValue());
    }

    @Test
    void givesNoRelativeChangeFromNothing() {
        report(indicator, ZHUHAI, "2022", "0").then().statusCode(201);
        report(indicator, ZHUHAI, "2023", "5").then().statusCode(201);

        compare(Tokens.analyst(), OF_ZHUHAI)
                .then()
                .body("regions[0].difference", equalTo(5))
                .body("regions[0].relativeChange", nullValue());
    }

    @Test
    void showsBothSidesOfAPairingToEither() {
        String pairing = active(ZHUHAI, ZUNYI).path("id");
        report(indicator, ZHUHAI, "2022", "90").then().statusCode(201);
        report(indicator, ZUNYI, "2022", "10").then().statusCode(201);
        report(indicator, ZUNYI, "2023", "15").then().statusCode(201);

        compare(Tokens.liaison(ZHUHAI), "baseline=2022&period=2023&pairing=" + pairing)
                .then()
                .statusCode(200)
                .body("regions.region", contains(ZHUHAI, ZUNYI))
                .body("regions[0].difference", nullValue())
                .body("regions[1].difference", equalTo(5));
        compare(Tokens.liaison("330200"), "baseline=2022&period=2023&pairing=" + pairing)
                .then()
                .statusCode(404);
    }

    @Test
    void isRefusedAcrossVersionsWithASentenceThatNamesBoth() {
        issue(indicator, "2023-01-01").then().statusCode(201);

        compare(Tokens.analyst(), OF_ZHUHAI)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:definitions-differ"))
                .body("detail", containsString("version 1 (2021-01-01 to 2022-12-31)"))
                .body("detail", containsString("version 2 (from 2023-01-01)"))
                .body("measured.definitionVersion", contains(1, 2));
    }

    /** A notice may reach back over periods that were reported before. */
    @Test
    void looksAtTheVersionThatAValueWasMeasuredBy() {
        report(indicator, ZHUHAI, "2022", "90").then().statusCode(201);
        report(indicator, ZHUHAI, "2023", "98").then().statusCode(201);
        issue(indicator, "2022-01-01").then().statusCode(201);

        compare(Tokens.analyst(), OF_ZHUHAI)
                .then()
                .statusCode(200)
                .body("definitionVersion", equalTo(1))
                .body("regions[0].difference", equalTo(8));

        report(indicator, ZHUHAI, "2023", "45").then().statusCode(201).body("definitionVersion", equalTo(2));
        compare(Tokens.analyst(), OF_ZHUHAI).then().body("definitionVersion", equalTo(1));
        report(indicator, ZHUHAI, "2022", "40").then().statusCode(201);
        compare(Tokens.analyst(), OF_ZHUHAI)
                .then()
                .body("definitionVersion", equalTo(2))
                .body("regions[0].difference", equalTo(5));
    }

    @Test
    void neverTellsAValueOfAFormerVersionAsNotReported() {
        String pairing = active(ZHUHAI, ZUNYI).path("id");
        report(indicator, ZHUHAI, "2023", "98").then().statusCode(201);
        issue(indicator, "2022-01-01").then().statusCode(201);
        report(indicator, ZUNYI, "2023", "15").then().statusCode(201);

        compare(Tokens.liaison(ZHUHAI), "baseline=2022&period=2023&pairing=" + pairing)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:definitions-differ"))
                .body("detail", containsString("2023 of 440400 was measured by version 1"))
                .body("detail", containsString("2023 of 520300 was measured by version 2"))
                .body("measured.period", contains("2022", "2023", "2023"))
                .body("measured[0].region", nullValue());
    }

    @Test
    void isHiddenOutsideTheScope() {
        compare(Tokens.liaison(ZUNYI), OF_ZHUHAI)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:jiedui:problem:region-not-found"));
        compare(Tokens.partner(), OF_ZHUHAI).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baseline=2022&period=2023",
                "baseline=2022&period=2023&region=440400&pairing=0193c1f0-6a00-7000-8000-000000000001",
                "period=2023&region=440400",
                "baseline=2022-5&period=2023&region=440400"
            })
    void refusesQuestionsThatAreNone(String query) {
        compare(Tokens.ministry(), query).then().statusCode(400);
    }

    /** 阿里地区 gets a code that no region has, and its own back afterwards. */
    @Test
    void followsAPartyThatIsGivenAnotherCode() throws SQLException {
        report(indicator, "542500", "2022", "1").then().statusCode(201);
        report(indicator, "542500", "2023", "2").then().statusCode(201);
        execute("update party_designation set valid_to = current_date - 1 where code = '542500'");
        execute("""
                insert into party_designation (party_id, code, name_zh, parent_code, valid_from)
                select party_id, '542598', '测试地区', parent_code, valid_to from party_designation where code = '542500'""");
        try {
            compare(Tokens.analyst(), "baseline=2022&period=2023&region=542598")
                    .then()
                    .statusCode(200)
                    .body("regions[0].difference", equalTo(1));
            as(Tokens.analyst())
                    .get("/v1/indicator-values?region=542598&indicator=" + code(indicator))
                    .then()
                    .body("items", hasSize(2))
                    .body("items[0].regionName", equalTo("测试地区"));
        } finally {
            execute("delete from party_designation where code = '542598'");
            execute("update party_designation set valid_to = null where code = '542500'");
        }
    }

    private Response compare(String token, String query) {
        return as(token).get("/v1/indicator-comparisons?indicator=" + code(indicator) + "&" + query);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
