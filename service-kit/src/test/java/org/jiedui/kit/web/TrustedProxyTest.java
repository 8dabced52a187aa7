package org.jiedui.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteBody;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@QuarkusTest
@TestProfile(BehindAProxy.class)
class TrustedProxyTest {

    private static final String BODY = NoteBody.titled("behind a proxy").toString();

    @Test
    void isFollowedInLocation() {
        Response created = proxied().body(BODY).post(NOTES);

        assertThat(created.header("Location"))
                .isEqualTo("https://jiedui.example:8443/pairing" + NoteApi.address(created));
    }

    @Test
    void isFollowedInTheStandardHeaderToo() {
        Response created = asCaller()
                .header("Forwarded", "for=192.0.2.7;proto=https;host=jiedui.example")
                .body(BODY)
                .post(NOTES);

        assertThat(created.header("Location")).isEqualTo("https://jiedui.example" + NoteApi.address(created));
    }

    /** The proxy takes its prefix off before it asks us. */
    @Test
    void isFollowedToTheNextPage() {
        NoteApi.write("first");
        NoteApi.write("second");

        String link = proxied().get(NOTES + "?limit=1").header("Link");

        assertThat(link).startsWith("</pairing" + NOTES + "?").endsWith(">; rel=\"next\"");
        String next = link.substring("</pairing".length(), link.indexOf('>'));
        assertThat(proxied().urlEncodingEnabled(false).get(next).statusCode()).isEqualTo(200);
    }

    @Test
    void isFollowedInProblems() {
        assertThat(proxied().get(NOTES + "?colour=red").<String>path("instance"))
                .isEqualTo("/pairing" + NOTES);
    }

    @Test
    void isNotInTheWayOfAllow() {
        Response refused = proxied().delete(NOTES);

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        assertThat(proxied().options(NOTES).header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere the loopback has one address")
    void isNobodyWhoIsNotListed() throws Exception {
        try (HttpClient stranger = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + NOTES))
                    .header("Authorization", "Bearer " + Tokens.liaison("440400"))
                    .header("Content-Type", "application/json")
                    .header("X-Forwarded-Host", "jiedui.example")
                    .POST(BodyPublishers.ofString(BODY))
                    .build();
            HttpResponse<String> created = stranger.send(request, BodyHandlers.ofString());

            assertThat(created.statusCode()).isEqualTo(201);
            assertThat(created.headers().firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location).startsWith("http://localhost:"));
        }
    }

    private static RequestSpecification proxied() {
        return asCaller()
                .header("X-Forwarded-For", "192.0.2.7")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "jiedui.example")
                .header("X-Forwarded-Port", "8443")
                .header("X-Forwarded-Prefix", "/pairing");
    }
}
