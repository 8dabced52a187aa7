package org.jiedui.pairing.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people paste into a text: it is kept letter by letter, or refused with the field it stands in. */
@QuarkusTest
class HostileTextTest {

    /** Right-to-left marks, an emoji of several code points, a rare character beyond the basic plane. */
    private static final String UNUSUAL = "示例\u200f\u202e 👩🏽\u200d🚒 𠮷 é\u0301";

    static Stream<Arguments> texts() {
        return Stream.of(Written.values())
                .flatMap(written -> Stream.of(
                        Arguments.of(written, "a\\u0000b", 400),
                        Arguments.of(written, "a".repeat(100_000), 400),
                        Arguments.of(written, UNUSUAL, 0)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isKeptOrRefused(Written written, String text, int refused) {
        Response answer = written.write(text);
        if (refused == 0) {
            assertThat(answer.statusCode()).isIn(200, 201);
            assertThat(answer.<String>path(written.path)).isEqualTo(text);
            return;
        }
        answer.then()
                .statusCode(refused)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(endsWith("/" + written.path)))
                .body("status", equalTo(refused));
    }

    enum Written {
        SITE("name") {
            @Override
            Response write(String text) {
                return asLiaison(ZHUHAI)
                        .body("""
                                {"pairing": "%s", "description": {"name": "%s", "scene": "PUBLIC_PLACE",
                                 "place": "示例街道", "region": "%s"}}""".formatted(active(ZHUHAI, ZUNYI).<String>path("id"), text, ZUNYI))
                        .post("/v1/sites");
            }
        },
        INDICATOR("name") {
            @Override
            Response write(String text) {
                return as(Tokens.ministry()).body("""
                                {"code": "sample-%s", "definition": {"name": "%s", "unit": "PERCENT",
                                 "counted": "示例", "document": "示例文件", "validFrom": "2021-01-01"}}""".formatted(unique(), text)).post("/v1/indicators");
            }
        },
        SCENE("name") {
            @Override
            Response write(String text) {
                return as(Tokens.ministry())
                        .body("{\"code\": \"SAMPLE_S%s\", \"name\": \"%s\", \"englishName\": \"Sample\"}"
                                .formatted(unique().toUpperCase(Locale.ROOT), text))
                        .post("/v1/scenes");
            }
        },
        PROFILE("note") {
            @Override
            Response write(String text) {
                Response before = asLiaison("540400").get("/v1/region-profiles/540400");
                var request = asLiaison("540400")
                        .body("{\"strengths\": [], \"needs\": [], \"note\": \"%s\"}".formatted(text));
                return (before.statusCode() == 200 ? request.header("If-Match", before.header("ETag")) : request)
                        .put("/v1/region-profiles/540400");
            }
        };

        private final String path;

        Written(String path) {
            this.path = path;
        }

        abstract Response write(String text);

        private static String unique() {
            return UUID.randomUUID().toString().substring(24);
        }
    }
}
