package org.jiedui.local.story;

import java.net.URI;
import java.util.List;
import org.jiedui.local.http.Answer;
import org.jiedui.local.http.ServiceClient;
import org.jiedui.local.stack.Endpoints;
import org.jiedui.local.stage.Actor;
import org.jiedui.local.stage.Narrator;
import org.jiedui.local.stage.Stage;
import org.jiedui.local.stage.StoryBook;

/** Tells the story again from what the services hold now, with the requests that show it. */
public final class Retelling {
    private final Stage stage;

    private Retelling(Stage stage) {
        this.stage = stage;
    }

    /** @throws StoryNotTold if the story has not come to its end */
    public static void tell(Endpoints endpoints, StoryBook book, Narrator narrator) {
        if (!book.isFinished()) {
            throw new StoryNotTold();
        }
        new Retelling(new Stage(endpoints, book, narrator)).tell();
    }

    private void tell() {
        stage.narrator()
                .chapter("2022年珠海市与遵义市的故事，按各服务现在的记录", "The story of 珠海市–遵义市, 2022, as the services hold it now");
        stage.narrator()
                .says(
                        "重复下面的请求（答复是 JSON；有 jq 的话可以接上）：",
                        "To repeat the requests below (answers are JSON; pipe them into jq if you have it):");
        stage.narrator().shows("AUTH=\"Authorization: Bearer $(./jiedui token --role liaison --region 440400)\"");
        pairing();
        plans();
        obligations();
        exchange("互访（补录）", "The visit, recorded after the fact 补录", ExchangeChapter.VISIT);
        exchange("座谈（补录）", "The symposium, recorded after the fact 补录", ExchangeChapter.SYMPOSIUM);
        stage.narrator().chapter("案例", "The case");
        curl(stage.cases(Actor.ZHUHAI), "/v1/cases/" + stage.idOf(CaseChapter.STEP));
        Reading.caseDraft(stage);
    }

    private void pairing() {
        stage.narrator().chapter("结对", "The pairing");
        Answer pairing = read(stage.pairings(Actor.ZHUHAI), "/v1/pairings/" + stage.idOf(PairingChapter.STEP));
        for (String side : List.of("/leading", "/partner")) {
            stage.narrator()
                    .says(
                            "%s 已同意第 %s 版条款",
                            "%s consented to terms version %s",
                            pairing.required(side + "/name"),
                            pairing.required(side + "/consentedTo"));
        }
        stage.narrator()
                .says(
                        "%s，自 %s 起，ETag %s；%s，%s",
                        "%s since %s, ETag %s; %s, %s",
                        pairing.required("/status"),
                        pairing.required("/terms/effectiveFrom"),
                        pairing.requiredEtag(),
                        pairing.required("/verification"),
                        pairing.required("/source"));
    }

    private void plans() {
        stage.narrator().chapter("计划", "The plans");
        for (int year : List.of(2022, 2023)) {
            Answer plan = read(stage.pairings(Actor.ZHUHAI), "/v1/plans/" + stage.idOf(PlanChapter.step(year)));
            stage.narrator()
                    .says(
                            "%s，第 %s 版，双方已签署，自 %s 起生效，任务 %d 类",
                            "%s, version %s, signed by both, effective %s, %d duties",
                            plan.required("/status"),
                            plan.required("/planVersion"),
                            plan.required("/content/effectiveFrom"),
                            plan.body().at("/content/cadence").size());
        }
    }

    private void obligations() {
        stage.narrator().chapter("应完成任务，状态以今天为准", "What they owe, with states as of today");
        curl(stage.activities(Actor.ZHUHAI), "/v1/obligations?year=2022&pairing=" + stage.idOf(PairingChapter.STEP));
        Reading.obligations(stage, 2022);
        Reading.countedObligations(stage, 2023);
    }

    private void exchange(String zh, String en, String step) {
        stage.narrator().chapter(zh, en);
        Answer activity = read(stage.activities(Actor.ZHUHAI), "/v1/activities/" + stage.idOf(step));
        stage.narrator()
                .shows("%s  %s, ETag %s; %s"
                        .formatted(
                                activity.required("/number"),
                                activity.required("/status"),
                                activity.requiredEtag(),
                                activity.required("/source")));
        activity.text("/outcome").ifPresent(stage.narrator()::shows);
    }

    private Answer read(ServiceClient client, String path) {
        curl(client, path);
        return client.get(path);
    }

    private void curl(ServiceClient client, String path) {
        URI address = client.base().resolve(path);
        stage.narrator().shows("curl -s -H \"$AUTH\" '%s'".formatted(address));
    }
}
