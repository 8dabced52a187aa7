package org.jiedui.pairing.relation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.relation.web.RelationApi.aRelation;
import static org.jiedui.pairing.relation.web.RelationApi.registered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jiedui.pairing.PairingApi;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** As 广东–贵州 东西部协作 is what 珠海–遵义 builds on. */
@QuarkusTest
class PairingRelationTest {

    private Response pairing;
    private String relations;

    @BeforeEach
    void bringAPairingIntoForce() {
        pairing = active(ZHUHAI, ZUNYI);
        relations = PairingApi.address(pairing) + "/relations";
    }

    @Test
    void isAttachedByASideWithoutANewVersionOfThePairing() {
        Response relation = registered("520000", "440000", "测试〔2024〕3号");

        attach(relation, Tokens.liaison(ZUNYI)).then().statusCode(201);

        asLiaison(ZHUHAI)
                .get(relations)
                .then()
                .statusCode(200)
                .body("items.relation.id", contains(relation.<String>path("id")))
                .body("items.relation.particulars.documentNumber", contains("测试〔2024〕3号"));
        asLiaison(ZHUHAI)
                .header("If-None-Match", pairing.header("ETag"))
                .get(PairingApi.address(pairing))
                .then()
                .statusCode(304);
    }

    @Test
    void isAttachedOnceHoweverOftenItIsSaid() {
        Response relation = aRelation();
        attach(relation, Tokens.liaison(ZHUHAI)).then().statusCode(201);
        attach(relation, Tokens.liaison(ZUNYI))
                .then()
                .statusCode(200)
                .body("relation.id", equalTo(relation.path("id")));

        asLiaison(ZHUHAI).get(relations).then().body("items", hasSize(1));
        asLiaison(ZHUHAI)
                .get(PairingApi.address(pairing) + "/history")
                .then()
                .body("items.findAll { it.change == 'relation-attached' }", hasSize(1))
                .body("items.document", hasItem(relation.<String>path("particulars.documentNumber")));
    }

    @Nested
    class WhenAttached {
        private Response relation;
        private String address;

        @BeforeEach
        void attachOne() {
            relation = aRelation();
            address = relations + "/" + relation.path("id");
            attach(relation, Tokens.liaison(ZHUHAI));
        }

        @Test
        void isReadAtItsOwnAddressUnderTheTagOfTheRelation() {
            asLiaison(ZUNYI)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(relation.header("ETag")))
                    .body("relation.particulars.documentNumber", equalTo(relation.path("particulars.documentNumber")))
                    .body("attachedAt", notNullValue());
            asLiaison("610300").get(address).then().statusCode(404);
        }

        @Test
        void isNotTakenOffByWhoHasSeenAnother() {
            asLiaison(ZHUHAI).delete(address).then().statusCode(428);
            asLiaison(ZHUHAI)
                    .header("If-Match", "\"7\"")
                    .delete(address)
                    .then()
                    .statusCode(412)
                    .body("type", equalTo("urn:jiedui:problem:stale-version"));
            asLiaison(ZHUHAI).get(relations).then().body("items", hasSize(1));
        }

        @Test
        void isReadByThePage() {
            attach(registered("440000", "520000", "另一份测试"), Tokens.liaison(ZUNYI));

            String next = asLiaison(ZHUHAI)
                    .queryParam("limit", 1)
                    .get(relations)
                    .then()
                    .body("items.relation.particulars.documentNumber", contains("另一份测试"))
                    .extract()
                    .path("next");
            asLiaison(ZHUHAI)
                    .queryParam("cursor", next)
                    .get(relations)
                    .then()
                    .body(
                            "items.relation.particulars.documentNumber",
                            contains(relation.<String>path("particulars.documentNumber")))
                    .body("next", nullValue());
        }

        @Test
        void canBeTakenOffAgainAndTheHistoryShowsBoth() {
            detach(relation, Tokens.liaison(ZUNYI)).then().statusCode(204);

            asLiaison(ZHUHAI).get(relations).then().body("items", empty());
            asLiaison(ZHUHAI)
                    .get(PairingApi.address(pairing) + "/history")
                    .then()
                    .body("items.change", hasItem("relation-detached"));
            detach(relation, Tokens.liaison(ZHUHAI))
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:jiedui:problem:relation-not-attached"));
        }

        @Test
        void isShownAsDetachedToWhoAsksWhatHasChanged() {
            String seen = asLiaison(ZHUHAI).get(relations).path("items[0].updatedAt");
            detach(relation, Tokens.liaison(ZUNYI)).then().statusCode(204);

            Response gone = changedSince(seen);
            gone.then()
                    .body("items.relation.id", contains(relation.<String>path("id")))
                    .body("items[0].detachedAt", equalTo(gone.path("items[0].updatedAt")));
            asLiaison(ZHUHAI).get(address).then().statusCode(404);

            attach(relation, Tokens.liaison(ZHUHAI)).then().statusCode(201);
            changedSince(gone.path("items[0].updatedAt"))
                    .then()
                    .body("items.relation.id", contains(relation.<String>path("id")))
                    .body("items[0].detachedAt", nullValue())
                    .body("items[0].updatedAt", not(equalTo(gone.path("items[0].updatedAt"))));
        }

        private Response changedSince(String seen) {
            return asLiaison(ZHUHAI).queryParam("updatedSince", seen).get(relations);
        }
    }

    @Nested
    class WhenRefused {
        @Test
        void saysThatItsEndsDoNotCoverTheSides() {
            attach(registered("440000", "610000", "测试"), Tokens.liaison(ZHUHAI))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:jiedui:problem:relation-does-not-cover-sides"));
        }

        @Test
        void saysThatThereIsNoSuchRelation() {
            asLiaison(ZHUHAI).put(relations + "/" + UUID.randomUUID()).then().statusCode(404);
        }

        @Test
        void doesNotExistOutsideTheScope() {
            Response relation = aRelation();
            attach(relation, Tokens.liaison("610300")).then().statusCode(404);
            detach(relation, Tokens.liaison("610300")).then().statusCode(404);
            asLiaison("610300").get(relations).then().statusCode(404);
        }

        @Test
        void isNotUpToALiaisonAboveOrARoleThatReads() {
            Response relation = aRelation();
            attach(relation, Tokens.liaison("440000")).then().statusCode(403);
            attach(relation, Tokens.analyst()).then().statusCode(403);
        }

        @Test
        void isNotUpToWhoeverIsAboveOnceBothSidesKnowThePairing() {
            Response relation = aRelation();
            attach(relation, Tokens.liaison(ZHUHAI)).then().statusCode(201);
            for (String above : List.of(Tokens.ministry(), Tokens.province("440000"))) {
                attach(relation, above).then().statusCode(403);
                detach(relation, above).then().statusCode(403);
            }
            asLiaison(ZHUHAI).get(relations).then().body("items", hasSize(1));
        }

        @Test
        void saysThatThePairingIsOver() {
            Response relation = aRelation();
            attach(relation, Tokens.liaison(ZHUHAI)).then().statusCode(201);
            post(
                            ZHUHAI,
                            pairing,
                            "endings",
                            "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2025-12-31\", \"explanation\": \"协议期满\"}")
                    .then()
                    .statusCode(200);

            attach(aRelation(), Tokens.liaison(ZHUHAI))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jiedui:problem:pairing-is-over"))
                    .body("pairingStatus", equalTo("ENDED"));
            detach(relation, Tokens.liaison(ZHUHAI)).then().statusCode(409);
            asLiaison(ZHUHAI).get(relations).then().body("items", hasSize(1));
        }

        @Test
        void isReadByAnalysts() {
            as(Tokens.analyst()).get(relations).then().statusCode(200);
        }
    }

    @Nested
    class WhenThereAreNineteen {
        @BeforeEach
        void attachNineteen() {
            for (int i = 0; i < 19; i++) {
                attach(aRelation(), Tokens.liaison(ZHUHAI)).then().statusCode(201);
            }
        }

        @Test
        void takesOneOfTwoMoreAtOnceAndSaysItAgain() throws Exception {
            Response one = aRelation();
            Response other = aRelation();
            for (int round = 0; round < 20; round++) {
                List<Response> answers = Overlap.of(
                        "pairing",
                        () -> attach(one, Tokens.liaison(ZHUHAI)),
                        () -> attach(other, Tokens.liaison(ZUNYI)));

                assertThat(answers).extracting(Response::statusCode).containsExactly(201, 409);
                boolean first = answers.getFirst().statusCode() == 201;
                (first ? answers.getLast() : answers.getFirst())
                        .then()
                        .body("type", equalTo("urn:jiedui:problem:too-many-relations"));
                attach(first ? one : other, Tokens.liaison(ZHUHAI)).then().statusCode(200);
                detach(first ? one : other, Tokens.liaison(ZHUHAI)).then().statusCode(204);
            }
        }
    }

    @Nested
    class WhenThePairingIsADraft {
        @Test
        void isUpToWhoeverMayRegisterIt() {
            Response draft = as(Tokens.province("440000"))
                    .body(draftBody("CITY_VOLUNTARY", ZHUHAI, ZUNYI))
                    .post("/v1/pairings");
            draft.then().statusCode(201);
            String address =
                    PairingApi.address(draft) + "/relations/" + aRelation().path("id");

            Response attached = as(Tokens.province("440000")).put(address);
            attached.then().statusCode(201).header("Location", endsWith(address));
            as(Tokens.ministry())
                    .header("If-Match", attached.header("ETag"))
                    .delete(address)
                    .then()
                    .statusCode(204);
            asLiaison(ZUNYI).put(address).then().statusCode(404);
        }
    }

    private Response attach(Response relation, String token) {
        return as(token).put(relations + "/" + relation.path("id"));
    }

    private Response detach(Response relation, String token) {
        return as(token).header("If-Match", relation.header("ETag")).delete(relations + "/" + relation.path("id"));
    }
}
