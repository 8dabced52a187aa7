package org.jiedui.pairing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the address of the kit has of this service. */
@QuarkusTest
class WordsTest {

    @Test
    void nameTheConstantsOfASchemaInTheirOrder() {
        given().get("/v1/pairing-words")
                .then()
                .body("vocabularies.find { it.name == 'SideOfPairing' }.words.value", contains("LEADING", "PARTNER"));
    }

    @ParameterizedTest
    @CsvSource({
        "SideOfPairing, LEADING, 先行方",
        "Action, Proposal_consent, 同意",
        "Role, liaison, 联络员",
    })
    void nameWhatIsAnsweredWhatMayBeDoneAndByWhom(String vocabulary, String code, String chinese) {
        given().get("/v1/pairing-words")
                .then()
                .body(
                        "vocabularies.find { it.name == '%s' }.words.find { it.value == '%s' }.name.zh"
                                .formatted(vocabulary, code),
                        equalTo(chinese));
    }

    @Test
    void nameWhatOnlyEventsSay() {
        given().get("/v1/pairing-words").then().body("vocabularies.name", hasItem("SiteChange"));
    }
}
