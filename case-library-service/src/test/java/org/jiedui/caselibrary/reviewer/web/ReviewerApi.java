package org.jiedui.caselibrary.reviewer.web;

import static org.jiedui.caselibrary.CaseApi.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.jiedui.stack.issuer.TokenRequest;
import org.jiedui.stack.testing.Tokens;

/** Registers reviewers as offices do; units and posts are samples. */
public final class ReviewerApi {

    private ReviewerApi() {}

    /** A subject that nobody else has. */
    public static String aSubject() {
        return "reviewer-" + UUID.randomUUID();
    }

    /** Of a reviewer of no region. */
    public static String tokenOf(String subject) {
        return Tokens.of(TokenRequest.forRoles("reviewer").named(subject));
    }

    /** With the ministry, for no region. */
    public static Response register(String subject) {
        return register(Tokens.ministry(), subject, "");
    }

    public static Response register(String token, String subject, String region) {
        String json = """
                {"subject": "%s", "expertise": %s}""".formatted(subject, expertise("测试岗位", region));
        return as(token).contentType(ContentType.JSON).body(json).post("/v1/reviewers");
    }

    /** @param region may be empty */
    public static String expertise(String post, String region) {
        return """
                {"unit": "测试评审单位", "post": "%s", %s "topics": ["MECHANISM"], "scenes": ["PUBLIC_PLACE"]}""".formatted(post, region.isEmpty() ? "" : "\"region\": \"%s\",".formatted(region));
    }
}
