package org.jiedui.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jiedui.local.http.Answer;
import org.jiedui.local.stage.Actor;
import org.jiedui.local.stage.Patience;
import org.jiedui.local.stage.Stage;

/** Both sides sign a plan for a year, and activity-service learns by an event what they owe. */
final class PlanChapter {
    private final Stage stage;

    PlanChapter(Stage stage) {
        this.stage = stage;
    }

    static String step(int year) {
        return "plan-" + year;
    }

    void tell() {
        stage.narrator()
                .chapter(
                        "2  双方商定的任务：2022年（自12月14日起）和2023年的计划",
                        "2  What the two undertake: plans for 2022, from 14 December on, and for 2023");
        agree(2022, 5);
        agree(2023, 20);
        stage.narrator().blank();
        Reading.obligations(stage, 2022);
        stage.narrator().blank();
        Reading.countedObligations(stage, 2023);
        stage.narrator().says("""
                        状态由日期和今天推算。双方2023年办了什么，我们的来源没有记载，所以没有录入。""", """
                        States are computed from the dates and today. Whatever the two held in 2023 is not in our
                        sources, so nothing is entered for it.""");
    }

    private void agree(int year, int owed) {
        var body = Bodies.of("plan-" + year).put("pairing", stage.idOf(PairingChapter.STEP));
        stage.create(step(year), stage.pairings(Actor.ZHUHAI), "/v1/plans", body)
                .ifPresent(answer -> stage.narrator()
                        .does(Actor.ZHUHAI, answer.required("/status"), "提出 %d 年计划", "proposes the plan for %d", year));
        String address = "/v1/plans/" + stage.idOf(step(year));
        sign(Actor.ZHUHAI, "/signedByLeading", address);
        sign(Actor.ZUNYI, "/signedByPartner", address);
        awaitObligations(year, owed);
    }

    private void sign(Actor side, String place, String address) {
        var client = stage.pairings(side);
        Answer seen = client.get(address);
        if (seen.text(place).equals(seen.text("/planVersion"))) {
            return;
        }
        var signed = client.change(address + "/signatures", seen.requiredEtag(), Stage.emptyBody());
        stage.narrator()
                .does(
                        side,
                        signed.required("/status"),
                        "签署 %s 年计划第 %s 版（If-Match %s）",
                        "signs plan %s version %s (If-Match %s)",
                        seen.required("/year"),
                        seen.required("/planVersion"),
                        seen.requiredEtag());
    }

    private void awaitObligations(int year, int owed) {
        List<JsonNode> obligations = Patience.until(
                "%d obligations of %d in activity-service".formatted(owed, year),
                () -> Optional.of(Reading.obligationsOf(stage, year)).filter(found -> found.size() == owed));
        stage.narrator()
                .says(
                        "activity-service 收到 plan.agreed，记有应完成任务 %d 项（%d 年）",
                        "activity-service, which heard plan.agreed, holds %d obligations for %d",
                        obligations.size(),
                        year);
    }
}
