package org.jiedui.pairing.party.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PartyApi.body;
import static org.jiedui.pairing.PartyApi.newCode;
import static org.jiedui.pairing.PartyApi.redesignate;
import static org.jiedui.pairing.PartyApi.register;
import static org.jiedui.pairing.PartyApi.registered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.Overlap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PartyNameTest {

    private final String parent = newCode();

    @BeforeEach
    void haveAParent() {
        registered(parent).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"神木县（测试）", "\ufa19木县（测试）"})
    void isTakenUnderOneParentHoweverItIsSpelled(String spelling) {
        county("1", "神木县（测试）").then().statusCode(201);

        assertTaken(county("2", spelling));
        assertTaken(renamed(county("3", "另一县"), spelling));
    }

    @Test
    void isFreeUnderAnotherParentAndOnceThePartyIsRenamed() {
        Response former = county("1", "测试县");
        String another = newCode();
        registered(another).then().statusCode(201);
        register(body(another + "-1", "测试县", "COUNTY", another, "2010-01-01"))
                .then()
                .statusCode(201);
        renamed(former, "测试市").then().statusCode(201);

        county("2", "测试县").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷林县", "﨎川县", "〇城县", "\ud883\udfb0县", "𠀀𪜀县", "々木县"})
    void mayHaveAnyHanCharacter(String name) {
        county("1", name).then().statusCode(201).body("name", equalTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Test", "测试 县", "1县", "あ县", "测试😀", "测试\\n县"})
    void hasNoOtherCharacter(String name) {
        county("1", name).then().statusCode(400).body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void isGivenToOneOfTwoAtOnce() throws Exception {
        List<Response> answers = Overlap.of("pairing", () -> county("1", "同名县"), () -> county("2", "同名县"));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 409);
    }

    private Response county(String code, String name) {
        return register(body(parent + "-" + code, name, "COUNTY", parent, "2010-01-01"));
    }

    private static Response renamed(Response party, String name) {
        return redesignate(
                party, "{\"name\": \"%s\", \"validFrom\": \"2019-12-26\", \"document\": \"测试文件\"}".formatted(name));
    }

    private static void assertTaken(Response answer) {
        answer.then().statusCode(409).body("type", equalTo("urn:jiedui:problem:party-name-taken"));
    }
}
