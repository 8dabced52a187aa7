package org.jiedui.kit.web.words;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WordsTest {

    private static final String ROLES = "vocabularies.find { it.name == 'Role' }.words";

    @Test
    void areReadInBothLanguagesWithoutAToken() {
        given().get("/v1/words")
                .then()
                .statusCode(200)
                .body(ROLES + ".value", hasItems("liaison", "calendar"))
                .body(ROLES + ".find { it.value == 'liaison' }.name.zh", equalTo("联络员"))
                .body(ROLES + ".find { it.value == 'liaison' }.name.en", equalTo("liaison"));
    }

    @Test
    void sayOneThingOfEachCode() {
        List<List<String>> codes = given().get("/v1/words").path("vocabularies.words.value");

        assertThat(codes).isNotEmpty().allSatisfy(values -> assertThat(values).doesNotHaveDuplicates());
    }

    @Test
    void areKeptByClientsAndAskedForAgainByTheirTag() {
        Headers first = given().get("/v1/words").headers();
        Headers again = given().header("If-None-Match", first.getValue("ETag"))
                .get("/v1/words")
                .then()
                .statusCode(304)
                .body(emptyString())
                .extract()
                .headers();

        assertThat(List.of(first, again)).allSatisfy(headers -> assertThat(headers.getValues("Cache-Control"))
                .containsExactly("no-transform, max-age=3600"));
    }
}
