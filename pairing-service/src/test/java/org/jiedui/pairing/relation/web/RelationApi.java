package org.jiedui.pairing.relation.web;

import static org.jiedui.pairing.PairingApi.as;

import io.restassured.response.Response;
import java.util.UUID;
import org.jiedui.stack.testing.Tokens;

/** Registers relations as the ministry does. */
public final class RelationApi {

    private RelationApi() {}

    public static Response registered(String left, String right, String documentNumber) {
        return as(Tokens.ministry()).body(body(left, right, documentNumber)).post("/v1/relations");
    }

    /** Of the two provinces in which 珠海 and 遵义 lie, on a document of its own. */
    static Response aRelation() {
        return registered("440000", "520000", "测试" + UUID.randomUUID());
    }

    static String body(String left, String right, String documentNumber) {
        return """
                {"left": "%s", "right": "%s",
                 "particulars": {"kind": "EAST_WEST_COOPERATION", "documentNumber": "%s", "title": "测试框架协议",
                                 "verification": "DEMO", "source": "test"}}""".formatted(left, right, documentNumber);
    }

    static String address(Response relation) {
        return "/v1/relations/" + relation.path("id");
    }
}
