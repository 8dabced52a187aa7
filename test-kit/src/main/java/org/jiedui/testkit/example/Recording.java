package org.jiedui.testkit.example;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Has the exchanges of a service's tests recorded when they run with {@code -Dopenapi.examples=true}. */
public final class Recording implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (Boolean.getBoolean("openapi.examples")
                && RestAssured.filters().stream().noneMatch(ExchangeRecorder.class::isInstance)) {
            RestAssured.filters(new ExchangeRecorder());
        }
    }
}
