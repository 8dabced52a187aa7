package org.jiedui.caselibrary.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.CaseApi.address;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.CaseApi.post;
import static org.jiedui.caselibrary.CaseApi.read;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZHUHAI;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZUNYI;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.junit.jupiter.api.Test;

/** A revision whose answer was lost is asked for again. */
@QuarkusTest
class RevisedOnceTest {

    private final CaseSeeding seeding;

    RevisedOnceTest(CaseSeeding seeding) {
        this.seeding = seeding;
    }

    @Test
    void isBegunOnceWithTheSameKey() {
        Response submitted = post(ZHUHAI, CasesInEdition.written(seeding), "submissions", CasesInEdition.confirmed());
        post(ZUNYI, read(ZUNYI, submitted), "refusals", Map.of("reason", "测试原因"))
                .then()
                .statusCode(200);
        Response rejected = read(ZHUHAI, submitted);

        Response first = revise(rejected);
        Response again = revise(rejected);

        first.then().statusCode(201);
        again.then().statusCode(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    private static Response revise(Response rejected) {
        return as(ZHUHAI)
                .header("If-Match", rejected.header("ETag"))
                .header("Idempotency-Key", "revise-" + rejected.path("id"))
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(address(rejected) + "/revisions");
    }
}
