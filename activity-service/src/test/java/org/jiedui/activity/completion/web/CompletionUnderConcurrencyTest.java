package org.jiedui.activity.completion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.activity.ActivityApi.REPORT;
import static org.jiedui.activity.ActivityApi.aPastActivity;
import static org.jiedui.activity.ActivityApi.complete;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.record;
import static org.jiedui.activity.PairingTopic.aKnownPairing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.activity.Answers;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.AtOnce;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompletionUnderConcurrencyTest {

    @Test
    void happensOnceAndIsAnnouncedOnceHoweverManyAskAtOnce() throws Exception {
        Response activity = aPastActivity(aKnownPairing());
        record(activity, "测试单位").then().statusCode(201);
        try (ActivityTopic topic = ActivityTopic.fromNow()) {
            List<Response> answers =
                    AtOnce.all(Stream.generate(() -> (Callable<Response>) () -> complete(activity, REPORT))
                            .limit(10));

            assertThat(Answers.count(answers, 200)).isEqualTo(1);
            assertThat(answers.stream().filter(answer -> answer.statusCode() != 200))
                    .hasSize(9)
                    .allSatisfy(answer -> {
                        assertThat(answer.statusCode()).isEqualTo(412);
                        assertThat(answer.<String>path("type")).isEqualTo("urn:jiedui:problem:stale-version");
                    });
            assertThat(topic.await(id(activity), 1)).hasSize(1);
            assertThat(topic.settled(id(activity))).hasSize(1);
        }
    }

    @Test
    void givesAPracticeOneIdHoweverItIsSpelledAtOnce() throws Exception {
        PublishedPairing pairing = aKnownPairing();
        List<Callable<Response>> reports = Stream.of("café驿站", "Cafe\u0301驿站", "ＣＡＦÉ驿站", "Café驿站\u200b")
                .flatMap(name -> Stream.of(name, name))
                .map(name -> aReport(pairing, name))
                .toList();

        List<Response> answers = AtOnce.all(reports.stream());

        assertThat(Answers.count(answers, 200)).isEqualTo(8);
        assertThat(answers.stream()
                        .map(answer -> answer.<String>path("practices[0].practiceId"))
                        .distinct())
                .hasSize(1);
    }

    private static Callable<Response> aReport(PublishedPairing pairing, String practice) {
        Response activity = aPastActivity(pairing);
        record(activity, "测试单位").then().statusCode(201);
        String practices = "\"practices\": [{\"name\": \"%s\", \"worthWritingUp\": true}]".formatted(practice);
        return () -> complete(activity, REPORT.replace("\"practices\": []", practices));
    }

    /** Whoever is recorded is in the event, and whoever comes too late is told so; nobody falls in between. */
    @RepeatedTest(5)
    void announcesExactlyTheUnitsThatWereRecorded() throws Exception {
        Response activity = aPastActivity(aKnownPairing());
        record(activity, "测试单位").then().statusCode(201);
        try (ActivityTopic topic = ActivityTopic.fromNow()) {
            List<Response> answers = AtOnce.all(IntStream.range(0, 12).mapToObj(unit -> (Callable<Response>)
                    () -> unit == 5 ? complete(activity, REPORT) : record(activity, "测试单位" + unit)));

            JsonNode event = topic.await(id(activity), 1).getFirst();
            assertThat(Answers.count(answers, 200)).isEqualTo(1);
            assertThat(Answers.count(answers, 201) + Answers.count(answers, 409))
                    .isEqualTo(11);
            assertThat((long) event.at("/data/attendance").size()).isEqualTo(Answers.count(answers, 201) + 1);
        }
    }
}
