package org.jiedui.caselibrary.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.CaseApi.post;
import static org.jiedui.caselibrary.CaseApi.read;
import static org.jiedui.caselibrary.CaseApi.write;
import static org.jiedui.caselibrary.content.ContentFixture.wholeRequest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jiedui.caselibrary.Database;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both sides of a published case consent to a correction while an author writes on and the ministry publishes it. */
@QuarkusTest
class ConsentUnderConcurrencyTest {

    private static final String ZHUHAI = Tokens.liaison("440400");
    private static final String ZUNYI = Tokens.liaison("520300");
    private static final String MINISTRY = Tokens.ministry();
    private static final Map<String, Object> REASON = Map.of("reason", "测试原因");

    @Inject
    CaseSeeding seeding;

    @Inject
    CaseDeciding deciding;

    private Response published;

    @BeforeEach
    void publishACase() {
        CasesInEdition cases = new CasesInEdition(seeding, deciding);
        Response edition = CasesInEdition.anOpenEdition();
        Response submitted = cases.submittedTo(edition);
        cases.approveWithConsents(submitted);
        post(MINISTRY, read(MINISTRY, submitted), "publications", Map.of())
                .then()
                .statusCode(200);
        published = submitted;
    }

    @Test
    void lendsNoConsentToWhatIsWrittenAtOnce() throws Exception {
        Response seen = corrected("更正");
        Callable<Response> consent = () -> post(ZUNYI, seen, "consents", CasesInEdition.confirmed());
        Callable<Response> edit = () -> write(seen, wholeRequest("另一更正"));

        List<Response> consentFirst = Overlap.of("case_library", consent, edit);
        assertThat(statuses(consentFirst)).containsExactly(200, 412);
        Response again = read(ZHUHAI, published);
        List<Response> editFirst = Overlap.of(
                "case_library",
                () -> write(again, wholeRequest("再次更正")),
                () -> post(ZHUHAI, again, "consents", CasesInEdition.confirmed()));

        assertThat(statuses(editFirst)).containsExactly(200, 412);
        read(ZHUHAI, published).then().statusCode(200);
        assertThat(read(ZHUHAI, published).<Integer>path("number")).isEqualTo(3);
        assertThat(read(ZHUHAI, published).<Integer>path("consentedByPartner")).isEqualTo(2);
    }

    /** Twenty rounds of luck beside the forced ones. */
    @Test
    void publishesNothingThatASideHasNotSeen() throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 20; round++) {
                Response seen = corrected("更正" + round);
                CyclicBarrier together = new CyclicBarrier(4);
                List<Future<Response>> answers = Stream.<Callable<Response>>of(
                                () -> post(ZHUHAI, seen, "consents", CasesInEdition.confirmed()),
                                () -> post(ZUNYI, read(ZUNYI, published), "consents", CasesInEdition.confirmed()),
                                () -> write(read(ZHUHAI, published), wholeRequest("边写边改")),
                                () -> post(MINISTRY, read(MINISTRY, published), "corrections", REASON))
                        .map(one -> callers.submit(() -> {
                            together.await();
                            return one.call();
                        }))
                        .toList();
                for (Future<Response> answer : answers) {
                    assertThat(answer.get().statusCode()).isIn(200, 409, 412);
                }
                assertThat(publishedWithoutBothSides()).isEmpty();
            }
        }
    }

    private Response corrected(String title) {
        Response written = write(read(ZHUHAI, published), wholeRequest(title));
        written.then().statusCode(200);
        return written;
    }

    /** Versions that were published, and that not both sides had consented to before, by the history. */
    private List<String> publishedWithoutBothSides() {
        return Database.rows("""
                select v.number from case_version v where v.case_id = ?::uuid and v.published_at is not null and 2 <> (
                  select count(distinct h.region) from change_history h
                  where h.aggregate_id = v.case_id and h.version = v.number
                    and h.change in ('submitted', 'consented') and h.changed_at <= v.published_at)""", published.<String>path("id"));
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }
}
