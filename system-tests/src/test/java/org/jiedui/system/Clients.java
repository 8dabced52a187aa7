package org.jiedui.system;

import java.net.http.HttpRequest;
import java.util.function.Consumer;
import org.jiedui.client.activity.ObligationsApi;
import org.jiedui.client.caselibrary.CasesApi;
import org.jiedui.client.pairing.PairingsApi;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;
import org.jiedui.stack.issuer.TokenRequest;

/** The generated clients as a city would set them up: an address and a token. */
final class Clients {

    private final LocalStack stack;

    Clients(LocalStack stack) {
        this.stack = stack;
    }

    PairingsApi pairings(String region) {
        var client = new org.jiedui.client.pairing.http.ApiClient();
        client.updateBaseUri(address(Service.PAIRING));
        return new PairingsApi(client.setRequestInterceptor(tokenOf(region)));
    }

    ObligationsApi obligations(String region) {
        var client = new org.jiedui.client.activity.http.ApiClient();
        client.updateBaseUri(address(Service.ACTIVITY));
        return new ObligationsApi(client.setRequestInterceptor(tokenOf(region)));
    }

    CasesApi cases(String region) {
        var client = new org.jiedui.client.caselibrary.http.ApiClient();
        client.updateBaseUri(address(Service.CASE_LIBRARY));
        return new CasesApi(client.setRequestInterceptor(tokenOf(region)));
    }

    private String address(Service service) {
        return stack.service(service).baseUri().toString();
    }

    private Consumer<HttpRequest.Builder> tokenOf(String region) {
        String token = stack.issuer()
                .token(TokenRequest.forRoles("liaison")
                        .inRegion(region)
                        .ofUnit("system test")
                        .named("liaison " + region));
        return request -> request.header("Authorization", "Bearer " + token);
    }
}
