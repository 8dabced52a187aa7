package org.jiedui.pairing.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draft;

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
