package org.jiedui.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jiedui.local.http.Answer;
import org.jiedui.local.stage.Actor;
import org.jiedui.local.stage.Stage;

/** Two exchanges that are long over are recorded after the fact 补录: one before the agreement, one that discharges a duty. */
final class ExchangeChapter {
    static final String VISIT = "visit";
    static final String SYMPOSIUM = "symposium";

    private static final String ACTIVITIES = "/v1/activities";

    private final Stage stage;

    ExchangeChapter(Stage stage) {
        this.stage = stage;
    }

    void tell() {
        stage.narrator()
                .chapter(
                        "3  2022年2月22日至23日的互访，事后补录（珠海报道 2022-02-25）",
                        "3  The visit of 22–23 February 2022, recorded after the fact 补录 (珠海报道 2022-02-25)");
        record(VISIT, Bodies.of(VISIT), List.of(Actor.ZUNYI), Actor.ZHUHAI);
        stage.narrator().says("""
                        它在协议之前，所以不抵任何任务。报道只列出三项做法；
                        其中“横琴全链条示范区”值得成文，是本示例自己的选择。""", """
                        It was before the agreement, so it discharges no duty. Which practice is worth writing up
                        is this sample's own choice, 横琴全链条示范区; the report only names all three.""");

        stage.narrator()
                .chapter(
                        "4  2022年12月14日的线上座谈，补录（珠海特区报 2022-12-15）",
                        "4  The online symposium of 14 December 2022, 补录 (珠海特区报 2022-12-15)");
        record(SYMPOSIUM, symposium(), PairingChapter.sides(), Actor.ZUNYI);
        stage.narrator().blank();
        Reading.obligations(stage, 2022);
    }

    /** @param recorder who completes it, and records what the units sent if it hosts */
    private void record(String step, ObjectNode body, List<Actor> units, Actor recorder) {
        body.put("pairing", stage.idOf(PairingChapter.STEP));
        stage.create(step, stage.activities(Actor.ZHUHAI), ACTIVITIES, body).ifPresent(answer -> stage.narrator()
                .does(Actor.ZHUHAI, status(answer), "录入交流活动 %s", "enters the exchange %s", answer.required("/number")));
        String address = ACTIVITIES + "/" + stage.idOf(step);
        boolean hosted = body.has("hostRegion");
        units.forEach(unit -> attended(step, unit, hosted ? recorder : unit, address));
        complete(step, recorder, address);
    }

    /** Without a head count, because none was reported: absent, which is not 0. */
    private void attended(String step, Actor unit, Actor recorder, String address) {
        var body = Stage.emptyBody().put("unit", unit.unit()).put("region", unit.region());
        stage.create(
                        "%s-attendance-%s".formatted(step, unit.region()),
                        stage.activities(recorder),
                        address + "/attendances",
                        body)
                .ifPresent(answer -> stage.narrator()
                        .does(
                                recorder,
                                stage.narrator().word("人数未报道（不是 0）", "人数未报道 (not reported, not 0)"),
                                "记录参会单位：%s",
                                "records who came: %s",
                                unit.unit()));
    }

    private void complete(String step, Actor recorder, String address) {
        var client = stage.activities(recorder);
        Answer seen = client.get(address);
        if (seen.required("/status").equals("COMPLETED")) {
            stage.narrator().says("%s 此前已办结", "%s was completed before", seen.required("/number"));
            return;
        }
        var body = Bodies.of(step + "-completion");
        Answer completed = client.change(address + "/completions", seen.requiredEtag(), body);
        stage.narrator().does(recorder, status(completed), "办结", "completes it");
        stage.narrator().says("   亮点做法：%s", "   named practices 亮点做法: %s", practices(body));
    }

    private String practices(JsonNode completion) {
        String names = StreamSupport.stream(completion.path("practices").spliterator(), false)
                .map(practice -> practice.path("name").asText())
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? stage.narrator().word("无", "none") : names;
    }

    private ObjectNode symposium() {
        var body = Bodies.of(SYMPOSIUM);
        JsonNode owed = Reading.obligationsOf(stage, 2022).stream()
                .filter(obligation -> obligation.path("duty").asText().equals("SYMPOSIUM"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The plan for 2022 owes no symposium"));
        body.putArray("discharges")
                .addObject()
                .put("obligation", owed.path("id").asText())
                .put("leg", 1);
        return body;
    }

    private static String status(Answer answer) {
        return "%s, ETag %s".formatted(answer.required("/status"), answer.requiredEtag());
    }
}
