package org.jiedui.pairing;

import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;

import io.restassured.response.Response;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.stack.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** Registers programmes as the ministry does, and brings pairings of two cities into force in them. */
public final class ProgrammeApi {

    private ProgrammeApi() {}

    /** A programme for two cities or two counties under a code nobody has. */
    public static Response registered(@Nullable Integer limit) {
        String code = "TEST_"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        return register(code, limit);
    }

    public static Response register(String code, @Nullable Integer limit) {
        String body = """
                {"code": "%s", %s, "document": "测试文件"}""".formatted(code, rules(limit));
        return as(Tokens.ministry()).body(body).post("/v1/programmes");
    }

    /** Changes the limit of the programme in that answer. */
    public static Response limit(Response seen, @Nullable Integer limit) {
        return change(seen, rules(limit));
    }

    public static Response change(Response seen, String rules) {
        String body = "{%s, \"reason\": \"测试\"}".formatted(rules);
        return as(Tokens.ministry())
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .put(address(seen));
    }

    public static String rules(@Nullable Integer limit) {
        return rules(limit, "ANY");
    }

    public static String rules(@Nullable Integer limit, String reach) {
        String max = limit == null ? "" : "\"maxActivePerParty\": %d, ".formatted(limit);
        return max + """
                "name": "测试交流 %s", "reach": "%s", "parent": "NONE", "levels": [{"leading": "PREFECTURE", "partner": "PREFECTURE"}, {"leading": "COUNTY", "partner": "COUNTY"}]""".formatted(UUID.randomUUID(), reach);
    }

    public static String address(Response programme) {
        return "/v1/programmes/" + code(programme);
    }

    public static String code(Response programme) {
        return Objects.requireNonNull(programme.path("code"));
    }

    /** A pairing to which the partner has consented: the leading side's consent would bring it into force. */
    public static Response consentedByPartner(Response programme, String leading, String partner) {
        Response draft = asLiaison(leading)
                .body(draftBody(code(programme), leading, partner))
                .post("/v1/pairings");
        return post(partner, post(leading, draft, "proposals", "{}"), "consents", "{}");
    }

    public static Response activate(Response programme, String leading, String partner) {
        return post(leading, consentedByPartner(programme, leading, partner), "consents", "{}");
    }
}
