package org.jiedui.kit.probe;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jiedui.stack.testing.Tokens;

/** Speaks to the probe as the users of a service do. */
public final class NoteApi {

    public static final String NOTES = "/v1/notes";

    private static final String CALLER = Tokens.liaison("440400");

    private NoteApi() {}

    public static RequestSpecification asCaller() {
        return as(CALLER);
    }

    public static RequestSpecification as(String token) {
        return given().header("Accept-Language", "en").auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static Response write(String title) {
        return asCaller().body(NoteBody.titled(title).toString()).post(NOTES);
    }

    public static Response rewrite(Response seen, String title) {
        return asCaller()
                .header("If-Match", seen.header("ETag"))
                .body(NoteBody.titled(title).toString())
                .put(address(seen));
    }

    public static Response read(Response seen) {
        return asCaller().get(address(seen));
    }

    public static String address(Response seen) {
        return NOTES + "/" + seen.path("id");
    }

    public static UUID id(Response seen) {
        return UUID.fromString(seen.path("id"));
    }
}
