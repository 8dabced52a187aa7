package org.jiedui.pairing.grant.web;

import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;

import io.restassured.response.Response;

/** Grants over HTTP, by the sides of 珠海–遵义. */
public final class GrantApi {

    private GrantApi() {}

    /** One side's word where nothing is yet. */
    public static Response grant(String region, Response pairing, String partner) {
        return asLiaison(region).put(grant(pairing, partner));
    }

    /** The word of a side that has seen the grant. */
    static Response grant(String region, Response pairing, String partner, String seen) {
        return asLiaison(region).header("If-Match", seen).put(grant(pairing, partner));
    }

    /** Opens the pairing to a partner system by the words of both sides. */
    public static Response grantByBoth(Response pairing, String partner) {
        Response first = grant(ZHUHAI, pairing, partner);
        first.then().statusCode(201);
        Response second = grant(ZUNYI, pairing, partner, first.header("ETag"));
        second.then().statusCode(200);
        return second;
    }

    static String grant(Response pairing, String partner) {
        return address(pairing) + "/grants/" + partner;
    }
}
