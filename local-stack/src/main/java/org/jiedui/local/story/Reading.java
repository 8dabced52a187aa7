package org.jiedui.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jiedui.local.http.Answer;
import org.jiedui.local.stage.Actor;
import org.jiedui.local.stage.Cells;
import org.jiedui.local.stage.Stage;

/** Reads back what the services hold, as it is shown to a person. */
final class Reading {
    private static final List<Integer> OBLIGATION = List.of(10, 32, 12);
    private static final List<Integer> PART = List.of(18);
    private static final Map<String, String> DUTIES = Map.of(
            "ONLINE_TRAINING", "连线培训",
            "TECHNICAL_EXCHANGE", "技术交流",
            "SYMPOSIUM", "座谈交流",
            "MUTUAL_VISIT", "调研互访",
            "CASE_BATCH", "典型案例");

    private static final Comparator<JsonNode> BY_END_THEN_SHORTEST = Comparator.comparing(
                    (JsonNode obligation) -> obligation.at("/period/to").asText())
            .thenComparing(obligation -> obligation.at("/period/from").asText(), Comparator.reverseOrder());

    private Reading() {}

    static List<JsonNode> obligationsOf(Stage stage, int year) {
        return stage
                .activities(Actor.ZHUHAI)
                .get("/v1/obligations?limit=200&year=%d&pairing=%s".formatted(year, stage.idOf(PairingChapter.STEP)))
                .items()
                .stream()
                .sorted(BY_END_THEN_SHORTEST)
                .toList();
    }

    static void obligations(Stage stage, int year) {
        obligationsOf(stage, year).forEach(obligation -> stage.narrator()
                .shows(Cells.row(
                        OBLIGATION,
                        obligation.at("/period/label").asText(),
                        duty(obligation),
                        obligation.path("state").asText(),
                        stage.narrator()
                                .word(
                                        "已办 %d／%d",
                                        "%d of %d held",
                                        held(obligation),
                                        obligation.path("legs").size()))));
    }

    private static long held(JsonNode obligation) {
        return StreamSupport.stream(obligation.path("legs").spliterator(), false)
                .filter(leg -> "HELD".equals(leg.path("standing").asText()))
                .count();
    }

    /** So many that only their numbers are shown. */
    static void countedObligations(Stage stage, int year) {
        Map<String, Map<String, Long>> counts = obligationsOf(stage, year).stream()
                .collect(Collectors.groupingBy(
                        Reading::duty,
                        TreeMap::new,
                        Collectors.groupingBy(
                                obligation -> obligation.path("state").asText(), TreeMap::new, Collectors.counting())));
        counts.forEach((duty, states) -> stage.narrator()
                .shows(Cells.row(
                        OBLIGATION,
                        Integer.toString(year),
                        duty,
                        states.entrySet().stream()
                                .map(state -> state.getKey() + " × " + state.getValue())
                                .collect(Collectors.joining(", ")))));
    }

    static void caseDraft(Stage stage) {
        Answer draft = stage.cases(Actor.ZHUHAI).get("/v1/cases/" + stage.idOf(CaseChapter.STEP));
        var narrator = stage.narrator();
        narrator.says(
                "%s   %s，%s 字，ETag %s",
                "%s   %s, %s characters, ETag %s",
                draft.required("/title"),
                draft.required("/status"),
                draft.required("/characterCount"),
                draft.requiredEtag());
        part(stage, draft, "background", "工作背景");
        part(stage, draft, "measures", "工作举措");
        part(stage, draft, "results", "实施成效");
        part(stage, draft, "lessons", "经验总结");
        StreamSupport.stream(draft.body().path("evidence").spliterator(), false)
                .forEach(evidence -> narrator.shows(Cells.row(
                        PART,
                        narrator.word("佐证材料", "evidence 佐证"),
                        evidence.path("number").asText() + "  "
                                + evidence.path("source").asText())));
    }

    private static void part(Stage stage, Answer draft, String name, String label) {
        stage.narrator().shows(Cells.row(PART, label, draft.required("/" + name + "/origin")));
        draft.text("/" + name + "/text").stream().flatMap(String::lines).forEach(line -> stage.narrator()
                .shows(Cells.row(PART, "", line)));
    }

    private static String duty(JsonNode obligation) {
        String duty = obligation.path("duty").asText();
        return "%s %s".formatted(DUTIES.getOrDefault(duty, ""), duty);
    }
}
