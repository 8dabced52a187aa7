package org.jiedui.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As it is without configuration. */
@QuarkusTest
class UntrustedProxyTest {

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-Host, jiedui.example",
        "X-Forwarded-Proto, https",
        "X-Forwarded-Port, 8443",
        "X-Forwarded-Prefix, /pairing",
        "Forwarded, proto=https;host=jiedui.example",
    })
    void isNotFollowed(String header, String value) {
        Response created = asCaller()
                .header(header, value)
                .body(NoteBody.titled("behind nobody").toString())
                .post(NOTES);

        assertThat(created.header("Location"))
                .isEqualTo("http://127.0.0.1:" + RestAssured.port + NoteApi.address(created));
    }
}
