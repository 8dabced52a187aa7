package org.jiedui.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.system.Cities.idOf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jiedui.local.http.Answer;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;
import org.junit.jupiter.api.Test;

class ReplayIT {

    private final LocalStack stack = TheStack.get();
    private final Cities cities = new Cities(stack);

    @Test
    void ofWholeTopicsFromTheStartChangesNothing() {
        String pairing = cities.pairingInForce();
        cities.agreePlan(pairing);
        cities.awaitObligations(pairing, 5);
        Answer activity = cities.activity(pairing);
        cities.attend(idOf(activity), "测试单位");
        cities.complete(activity, "重放做法");
        cities.awaitCases(pairing, 1);

        replay(Service.ACTIVITY);
        replay(Service.CASE_LIBRARY);
    }

    private void replay(Service consumer) {
        Tables tables = new Tables(stack, consumer);
        Awaitility.await().until(() -> tables.count("select count(*) from outbox_waiting") == 0);
        stack.service(consumer).stop();
        Map<String, List<String>> before = tables.dump();
        try (ConsumerGroup group = ConsumerGroup.of(stack, consumer)) {
            long end = group.position();
            group.delete();

            stack.service(consumer).start();

            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> group.position() >= end);
        }
        assertThat(tables.dump()).isEqualTo(before);
    }
}
