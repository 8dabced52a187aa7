package org.jiedui.caselibrary.collection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.caselibrary.collection.CasesInEdition.MINISTRY;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZHUHAI;
import static org.jiedui.caselibrary.collection.CasesInEdition.anOpenEdition;
import static org.jiedui.caselibrary.collection.CasesInEdition.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.edition.web.EditionApi;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.stack.testing.Overlap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case is submitted while the edition is closed: it is in, or it is told so. */
@QuarkusTest
class ClosingTest {

    private final CasesInEdition cases;

    ClosingTest(CaseSeeding seeding, CaseDeciding deciding) {
        this.cases = new CasesInEdition(seeding, deciding);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takesNothingOnceItIsClosed(boolean swapped) throws Exception {
        Response edition = anOpenEdition();
        Response written = cases.written();

        List<Integer> answers = Overlap.of(
                "case_library", swapped, () -> submit(written, edition).statusCode(), () -> EditionApi.close(
                                MINISTRY, edition)
                        .statusCode());

        assertThat(answers).isEqualTo(swapped ? List.of(409, 200) : List.of(200, 200));
        CaseApi.read(ZHUHAI, written).then().body("status", equalTo(swapped ? "DRAFT" : "IN_REVIEW"));
    }
}
