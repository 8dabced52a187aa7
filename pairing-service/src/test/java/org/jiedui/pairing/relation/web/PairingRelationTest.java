package org.jiedui.pairing.relation.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.relation.web.RelationApi.registered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.jiedui.pairing.PairingApi;
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

        attach(relation, Tokens.liaison(ZUNYI)).then().statusCode(204);

        asLiaison(ZHUHAI)
                .get(relations)
                .then()
                .statusCode(200)
                .body("id", contains(relation.<String>path("id")))
                .body("particulars.documentNumber", contains("测试〔2024〕3号"));
        asLiaison(ZHUHAI)
                .header("If-None-Match", pairing.header("ETag"))
                .get(PairingApi.address(pairing))
                .then()
                .statusCode(304);
    }

    @Test
    void isAttachedOnceHoweverOftenItIsSaid() {
        Response relation = registered("440000", "520000", "测试");
        attach(relation, Tokens.ministry()).then().statusCode(204);
        attach(relation, Tokens.province("440000")).then().statusCode(204);

        asLiaison(ZHUHAI).get(relations).then().body("", hasSize(1));
        asLiaison(ZHUHAI)
                .get(PairingApi.address(pairing) + "/history")
                .then()
                .body("findAll { it.change == 'relation-attached' }", hasSize(1))
                .body("document", hasItem("测试"));
    }

    @Nested
    class WhenAttached {
        @Test
        void canBeTakenOffAgainAndTheHistoryShowsBoth() {
            Response relation = registered("440000", "520000", "测试");
            attach(relation, Tokens.liaison(ZHUHAI));
            detach(relation, Tokens.province("520000")).then().statusCode(204);

            asLiaison(ZHUHAI).get(relations).then().body("", empty());
            asLiaison(ZHUHAI)
                    .get(PairingApi.address(pairing) + "/history")
                    .then()
                    .body("change", hasItem("relation-detached"));
            detach(relation, Tokens.liaison(ZHUHAI))
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:jiedui:problem:relation-not-attached"));
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
            Response relation = registered("440000", "520000", "测试");
            attach(relation, Tokens.liaison("610300")).then().statusCode(404);
            detach(relation, Tokens.liaison("610300")).then().statusCode(404);
            asLiaison("610300").get(relations).then().statusCode(404);
        }

        @Test
        void isNotUpToALiaisonAboveOrARoleThatReads() {
            Response relation = registered("440000", "520000", "测试");
            attach(relation, Tokens.liaison("440000")).then().statusCode(403);
            attach(relation, Tokens.analyst()).then().statusCode(403);
            as(Tokens.analyst()).get(relations).then().statusCode(403);
        }
    }

    private Response attach(Response relation, String token) {
        return as(token).put(relations + "/" + relation.path("id"));
    }

    private Response detach(Response relation, String token) {
        return as(token).delete(relations + "/" + relation.path("id"));
    }
}
