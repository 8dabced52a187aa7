package org.jiedui.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jiedui.kit.probe.web.AnsweredRequests;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnsweredRequestTest {

    private static final int REQUESTS = 50;

    @Inject
    AnsweredRequests requests;

    /** A timer or a queue that refers to each request makes the old generation fill up under load. */
    @Test
    void isLetGoAtOnce() {
        requests.forget();
        for (int i = 0; i < REQUESTS; i++) {
            asCaller().get(NOTES).then().statusCode(200);
        }

        assertThat(requests.held()).isLessThan(REQUESTS / 5);
    }
}
