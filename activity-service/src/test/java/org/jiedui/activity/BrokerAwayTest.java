package org.jiedui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.activity.ActivityApi.aPastActivity;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.record;
import static org.jiedui.activity.PairingTopic.aKnownPairing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BrokerAwayTest {

    @Test
    void keepsNobodyFromRecordingAndTheEventsFollow() {
        Response activity = aPastActivity(aKnownPairing());
        Response attendance;
        Stack.kafka().stop();
        try {
            attendance = record(activity, "测试单位");
            attendance.then().statusCode(201);
        } finally {
            Stack.kafka().restart();
        }

        try (ActivityTopic topic = ActivityTopic.fromStart()) {
            assertThat(topic.await(id(attendance), 1)).hasSize(1);
        }
        assertThat(aKnownPairing()).as("a plan told afterwards").isNotNull();
    }
}
