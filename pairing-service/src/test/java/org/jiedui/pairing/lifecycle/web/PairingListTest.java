package org.jiedui.pairing.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draft;
import static org.jiedui.pairing.PairingApi.proposed;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.hamcrest.Matchers;
import org.jiedui.stack.testing.RecordingDriver;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PairingListTest {

    /** A city no other test drafts for. */
    private static final String LASA = "540100";

    @Test
    void costsOneStatementWhateverItsLength() {
        draft(LASA, "320500");
        List<String> ofFew = RecordingDriver.statementsOf(() -> list(1));
        for (int i = 0; i < 9; i++) {
            draft(LASA, "320500");
        }

        List<String> ofTen = RecordingDriver.statementsOf(() -> list(10));

        assertThat(ofFew).hasSize(1);
        assertThat(ofTen).isEqualTo(ofFew);
    }

    /** To begin and end one would cost a second round trip to the database. */
    @Test
    void isReadWithoutATransaction() {
        draft(LASA, "320500");

        assertThat(RecordingDriver.commitsOf(() -> list(1))).isZero();
    }

    @Test
    void showsThoseOfAnyOfTheStatusesAskedForAndNoOthers() {
        String draft = draft(LASA, "320500").path("id");
        String proposed = proposed(LASA, "330100").path("id");

        asLiaison(LASA)
                .get("/v1/pairings?status=PROPOSED&status=DRAFT&limit=2")
                .then()
                .statusCode(200)
                .body("items.id", contains(proposed, draft));
        asLiaison(LASA)
                .get("/v1/pairings?status=PROPOSED&status=ACTIVE&limit=200")
                .then()
                .body("items.id", hasItem(proposed))
                .body("items.id", not(hasItem(draft)));
        asLiaison(LASA)
                .get("/v1/pairings?status=PROPOSED&status=GONE")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#query/status"));
    }

    private static void list(int atLeast) {
        asLiaison(LASA)
                .queryParam("status", "DRAFT")
                .queryParam("verification", "DEMO")
                .get("/v1/pairings")
                .then()
                .statusCode(200)
                .body("items", hasSize(Matchers.greaterThanOrEqualTo(atLeast)))
                .body("items.leading.region", everyItem(Matchers.equalTo(LASA)));
    }
}
