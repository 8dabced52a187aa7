package org.jiedui.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.LocalStackSettings;
import org.jiedui.local.stack.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What 400 days do: the topic has lost its records, and for the outbox they were published that long ago. On a stack of its
 * own, because other tests count the records of the topic.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgottenTopicIT {

    private static final String TOPIC = "jiedui.pairing.events";
    private static final int PARTITIONS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalStack stack = LocalStack.start(
            LocalStackSettings.throwaway(Path.of("..").toAbsolutePath().normalize())
                    .withEnvironment(Service.PAIRING, Map.of("JIEDUI_RETENTION_DELAYED", "1s")));
    private final Cities cities = new Cities(stack);
    private final Tables pairing = new Tables(stack, Service.PAIRING);
    private final Tables activity = new Tables(stack, Service.ACTIVITY);
    private final Tables library = new Tables(stack, Service.CASE_LIBRARY);

    @AfterAll
    void close() {
        stack.close();
    }

    @Test
    void stillTeachesAServiceThatStartsEmptyWhatIsInForce() throws Exception {
        cities.amendPlan(cities.agreePlan(cities.pairingInForce()));
        cities.end(cities.pairingInForce());
        cities.rename(Cities.PARTNER, "新遵义市");
        await().atMost(PATIENCE).untilAsserted(this::assertAllIsKnown);
        List<String> known = known();

        startEmpty(Service.ACTIVITY, activity);
        startEmpty(Service.CASE_LIBRARY, library);
        assertThat(known()).isEmpty();
        pairing.change("update outbox_published set published_at = published_at - interval '399 days'");
        stack.service(Service.PAIRING).restart();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(known()).isEqualTo(known));
    }

    private void assertAllIsKnown() {
        assertThat(activity.count("select count(*) from pair where partner_name = '新遵义市'"))
                .isEqualTo(2);
        assertThat(activity.count("select count(*) from pair where ended_on is not null"))
                .isOne();
        assertThat(activity.column("select plan_version::text from agreed_plan_version order by 1"))
                .containsExactly("1", "2");
        assertThat(library.count("select count(*) from party_redesignation")).isOne();
    }

    /** What the two services have from pairing-service; ids of their own left out. */
    private List<String> known() {
        return Stream.of(
                        activity.column("""
                                select concat_ws(' ', pairing_id, cooperation, programme, leading_region, leading_name,
                                  partner_region, partner_name, effective_from, effective_until, ended_on)
                                from pair order by 1"""),
                        activity.column("select v::text from agreed_plan_version v order by 1"),
                        activity.column("select r::text from party_redesignation r order by 1"),
                        activity.column("""
                                select concat_ws(' ', pairing_id, duty, period_kind, period_start, ordinal, legs, owed, plan_version)
                                from obligation order by 1"""),
                        library.column("select r::text from party_redesignation r order by 1"))
                .flatMap(List::stream)
                .toList();
    }

    /** As the first replica of a service would: nothing in its database, no place in the topic, nothing on the topic. */
    private void startEmpty(Service service, Tables tables) throws InterruptedException, ExecutionException {
        stack.service(service).stop();
        try (ConsumerGroup group = ConsumerGroup.of(stack, service)) {
            group.delete();
        }
        tables.change("drop schema public cascade; create schema public");
        deleteRecords();
        stack.service(service).start();
    }

    private void deleteRecords() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers()))) {
            admin.deleteRecords(IntStream.range(0, PARTITIONS)
                            .boxed()
                            .collect(Collectors.toMap(
                                    partition -> new TopicPartition(TOPIC, partition),
                                    partition -> RecordsToDelete.beforeOffset(-1))))
                    .all()
                    .get();
        }
    }
}
