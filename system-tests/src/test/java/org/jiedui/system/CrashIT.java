package org.jiedui.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.system.Cities.idOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jiedui.local.http.Answer;
import org.jiedui.local.http.ServiceUnreachable;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;
import org.jiedui.local.stack.ServiceProcess;
import org.junit.jupiter.api.Test;

/** Each service is killed (SIGKILL) at its worst moment; nothing is lost and nothing happens twice. */
class CrashIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WAITING = "select count(*) from outbox_waiting";

    private final LocalStack stack = TheStack.get();
    private final Cities cities = new Cities(stack);

    @Test
    void ofPairingServiceBetweenCommitAndPublishLosesNoPlan() {
        stack.kafka().stop();
        String pairing = cities.pairingInForce();
        cities.agreePlan(pairing);

        assertThat(new Tables(stack, Service.PAIRING).count(WAITING)).isGreaterThanOrEqualTo(6);
        stack.service(Service.PAIRING).kill();
        stack.kafka().restart();
        stack.service(Service.PAIRING).start();

        List<JsonNode> obligations = cities.awaitObligations(pairing, 5);
        assertThat(obligations)
                .extracting(obligation -> obligation.at("/period/label").asText())
                .containsExactlyInAnyOrder("2022-12", "2022-Q4", "2022-H2", "2022", "2022");
        EventsSeen events = EventsSeen.on(stack.kafka().bootstrapServers(), "jiedui.pairing.events");
        assertThat(events.distinct("org.jiedui.plan.agreed.v1", pairing)).hasSize(1);
        assertThat(events.isInOrder()).isTrue();
    }

    @Test
    void ofActivityServiceBetweenCommitAndPublishLosesNoCompletion() {
        String pairing = cities.pairingInForce();
        Answer activity = cities.activity(pairing);
        cities.attend(idOf(activity), "测试单位");
        stack.kafka().stop();
        cities.complete(activity, "测试做法");

        stack.service(Service.ACTIVITY).kill();
        stack.kafka().restart();
        stack.service(Service.ACTIVITY).start();

        JsonNode draft = cities.awaitCases(pairing, 1).getFirst();
        assertThat(draft.get("title").asText()).isEqualTo("测试做法");
        EventsSeen events = EventsSeen.on(stack.kafka().bootstrapServers(), "jiedui.activity.events");
        assertThat(events.distinct("org.jiedui.activity.completed.v1", idOf(activity)))
                .hasSize(1);
    }

    @Test
    void ofActivityServiceUnderLoadKeepsWhatItAcknowledged() throws Exception {
        String pairing = cities.pairingInForce();
        String activity = idOf(cities.activity(pairing));
        Queue<String> acknowledged = attendUntilKilled(activity);

        stack.service(Service.ACTIVITY).start();
        Tables tables = new Tables(stack, Service.ACTIVITY);
        Awaitility.await().atMost(PATIENCE).until(() -> tables.count(WAITING) == 0);

        List<String> stored = tables.column("select unit from attendance where activity_id = '" + activity + "'");
        assertThat(stored).containsAll(acknowledged).doesNotHaveDuplicates();
        EventsSeen events = EventsSeen.on(stack.kafka().bootstrapServers(), "jiedui.activity.events");
        assertThat(events.distinct("org.jiedui.attendance.recorded.v1", activity))
                .extracting(event -> event.at("/data/attendance/unit").asText())
                .containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void ofCaseLibraryServiceWhileItTakesEventsInSeedsEachDraftOnce() {
        int practices = 8;
        int rounds = 3;
        String pairing = cities.pairingInForce();
        ServiceProcess library = stack.service(Service.CASE_LIBRARY);
        List<Answer> exchanges = new ArrayList<>();
        for (int i = 0; i < practices * rounds; i++) {
            Answer exchange = cities.activity(pairing);
            cities.attend(idOf(exchange), "测试单位");
            exchanges.add(exchange);
        }
        for (int i = 0; i < exchanges.size(); i++) {
            cities.complete(exchanges.get(i), "测试做法" + i % practices);
            if (i == exchanges.size() / 2) {
                library.kill();
            }
        }
        library.start();

        cities.awaitCases(pairing, practices).forEach(draft -> Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> cities.read(
                                        Service.CASE_LIBRARY,
                                        "/v1/cases/" + draft.get("id").asText())
                                .get("evidence")
                                .size()
                        == rounds));
    }

    /** Records attendance on parallel connections, kills the service in the middle, and returns what it had said yes to. */
    private Queue<String> attendUntilKilled(String activity) {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            for (int client = 0; client < 8; client++) {
                clients.execute(() -> attendWhileItAnswers(activity, next, acknowledged));
            }
            Awaitility.await().atMost(PATIENCE).until(() -> acknowledged.size() > 300);
            stack.service(Service.ACTIVITY).kill();
        }
        return acknowledged;
    }

    private void attendWhileItAnswers(String activity, AtomicInteger next, Queue<String> acknowledged) {
        try {
            while (true) {
                String unit = "测试单位" + next.incrementAndGet();
                cities.attend(activity, unit);
                acknowledged.add(unit);
            }
        } catch (ServiceUnreachable killed) {
            // What this test is about; the request that was under way may or may not have been carried out.
        }
    }
}
