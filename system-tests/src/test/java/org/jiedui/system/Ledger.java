package org.jiedui.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.jiedui.local.http.Answer;
import org.jiedui.local.http.ServiceUnreachable;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;

/**
 * What the services said yes to. A request is sent again, with the same key, until then: so what is in the ledger is all that
 * was asked for, and whatever else is found was done twice.
 */
final class Ledger {

    private static final Duration CAUGHT_UP = Duration.ofMinutes(3);
    private static final int NOT_NOW = 503;
    private static final int CHANGED_BEFORE = 412;
    private static final long PAUSE_MILLIS = 200;

    private final Cities cities;
    private final String run;
    private final String pairing;
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger notNow = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Queue<String> sites = new ConcurrentLinkedQueue<>();
    private final Queue<String> units = new ConcurrentLinkedQueue<>();
    private final Queue<String> practices = new ConcurrentLinkedQueue<>();
    private final Queue<String> otherAnswers = new ConcurrentLinkedQueue<>();

    Ledger(Cities cities) {
        this.cities = cities;
        this.run = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
        this.pairing = cities.pairingInForce();
        Answer unusedKnown = cities.activity(pairing);
    }

    /** A site in pairing-service, an exchange in activity-service, of which a case in case-library-service comes. */
    void oneMore() {
        String key = run + "-" + number.incrementAndGet();
        String name = "测试" + key;
        Answer unusedSite = untilYes(() -> cities.proposeSite(pairing, name, key + "-site"));
        sites.add(name);
        String exchange =
                untilYes(() -> cities.exchange(pairing, key + "-exchange")).id();
        Answer unusedAttendance = untilYes(() -> cities.attend(exchange, name, key + "-attendance"));
        units.add(name);
        complete(exchange, name);
        practices.add(name);
    }

    /** It goes by version and not by key: who is told that it has changed meanwhile changed it before, and was not told. */
    private void complete(String exchange, String practice) {
        String seen = untilYes(() -> cities.see(exchange)).requiredEtag();
        Answer unusedCompleted = untilYes(() -> {
            Answer answer = cities.complete(exchange, seen, practice);
            return answer.status() == CHANGED_BEFORE ? cities.see(exchange) : answer;
        });
    }

    private Answer untilYes(Supplier<Answer> request) {
        while (true) {
            try {
                Answer answer = request.get();
                if (answer.isSuccess()) {
                    return answer;
                }
                note(answer);
            } catch (ServiceUnreachable killed) {
                unanswered.incrementAndGet();
            }
            pause();
        }
    }

    private void note(Answer answer) {
        if (answer.status() == NOT_NOW) {
            notNow.incrementAndGet();
        } else {
            otherAnswers.add(answer.status() + " " + answer.body());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int size() {
        return practices.size();
    }

    /** What was neither yes nor "not now". */
    List<String> otherAnswers() {
        return List.copyOf(otherAnswers);
    }

    /** Waits until the services have caught up; then all that is in the ledger is there once, and nothing else. */
    void compareWith(LocalStack stack) {
        assertThat(new Tables(stack, Service.PAIRING)
                        .column("select name from demonstration_site where pairing_id = '" + pairing + "'"))
                .containsExactlyInAnyOrderElementsOf(sites);
        assertThat(new Tables(stack, Service.ACTIVITY).column("""
                        select unit from attendance t join activity a on a.id = t.activity_id where a.pairing_id = '%s'""".formatted(pairing)))
                .containsExactlyInAnyOrderElementsOf(units);
        Tables library = new Tables(stack, Service.CASE_LIBRARY);
        String cases = "select title from typical_case where pairing_id = '" + pairing + "'";
        Awaitility.await("a case of each practice")
                .atMost(CAUGHT_UP)
                .until(() -> library.column(cases).size() >= practices.size());
        assertThat(library.column(cases)).containsExactlyInAnyOrderElementsOf(practices);
        compareWithTopics(stack);
    }

    private void compareWithTopics(LocalStack stack) {
        EventsSeen told = EventsSeen.on(stack.kafka().bootstrapServers(), "jiedui.pairing.events");
        EventsSeen held = EventsSeen.on(stack.kafka().bootstrapServers(), "jiedui.activity.events");
        EventsSeen drafted = EventsSeen.on(stack.kafka().bootstrapServers(), "jiedui.case.events");
        assertThat(List.of(told.isInOrder(), held.isInOrder(), drafted.isInOrder()))
                .containsOnly(true);
        assertThat(texts(told, "org.jiedui.site.changed.v1", "/data/site/name"))
                .containsExactlyInAnyOrderElementsOf(sites);
        assertThat(texts(held, "org.jiedui.attendance.recorded.v1", "/data/attendance/unit"))
                .containsExactlyInAnyOrderElementsOf(units);
        assertThat(texts(drafted, "org.jiedui.case.drafted.v1", "/data/typicalCase/title"))
                .containsExactlyInAnyOrderElementsOf(practices);
    }

    private List<String> texts(EventsSeen events, String type, String pointer) {
        return events.distinct(type, run).stream()
                .map(event -> event.at(pointer))
                .map(JsonNode::asText)
                .toList();
    }

    @Override
    public String toString() {
        return "%d sites, %d attendances and %d completions acknowledged; %d × not now, %d × no answer, %d × something else"
                .formatted(
                        sites.size(),
                        units.size(),
                        practices.size(),
                        notNow.get(),
                        unanswered.get(),
                        otherAnswers.size());
    }
}
