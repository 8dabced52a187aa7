package org.jiedui.local.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jiedui.local.http.Answer;
import org.jiedui.local.http.ServiceClient;
import org.jiedui.local.stage.Actor;
import org.jiedui.local.stage.Patience;
import org.jiedui.local.stage.Stage;

/** From the draft to an edition, and what follows of it. Nobody has done this in truth; each step is played, on sample text. */
final class PublicationChapter {
    static final String EDITION = "edition";
    static final String ADOPTION = "adoption";

    /** No event tells of reviewers. */
    static final String REVIEWER = "reviewer";

    private static final String REVIEW = "review";
    private static final int DAYS_TO_SUBMIT = 30;

    private final Stage stage;

    PublicationChapter(Stage stage) {
        this.stage = stage;
    }

    void tell() {
        stage.narrator()
                .chapter(
                        "6  从初稿到发布的案例：用【示例文本】演示",
                        "6  From the draft to a published case: played on sample text 【示例文本】");
        stage.narrator()
                .says(
                        "事实上没有人提交、评审、发布或推广应用过这个案例。",
                        "In truth nobody has submitted, reviewed, published or adopted this case.");
        write();
        openEdition();
        submit();
        review();
        decide();
        consent();
        publish();
        adopt();
        stage.narrator().blank();
        awaitTheDutyToBeMet();
    }

    private void write() {
        Answer seen = read();
        if (!seen.required("/results/origin").equals("EMPTY")) {
            return;
        }
        Answer written =
                stage.cases(Actor.ZHUHAI).put(address() + "/content", seen.requiredEtag(), Bodies.of("case-content"));
        does(
                Actor.ZHUHAI,
                stage.narrator().word("%s 字", "%s characters", written.required("/characterCount")),
                "撰写成效、经验和适用条件",
                "writes results, lessons and conditions");
    }

    private void openEdition() {
        ObjectNode body = Bodies.of("edition")
                .put(
                        "deadline",
                        Instant.now().plus(DAYS_TO_SUBMIT, ChronoUnit.DAYS).toString());
        stage.create(EDITION, ministry(), "/v1/editions", body)
                .ifPresent(opened ->
                        does(Actor.MINISTRY, opened.required("/status"), "启动2022年案例征集", "opens the edition of 2022"));
    }

    private void submit() {
        Answer seen = read();
        if (!seen.required("/status").equals("DRAFT")) {
            return;
        }
        ObjectNode body = Stage.emptyBody().put("edition", stage.idOf(EDITION));
        body.putObject("statements")
                .put("nothingUndisclosed", true)
                .put("noPrivacyInfringed", true)
                .put("noRightsInfringed", true);
        Answer submitted = stage.cases(Actor.ZHUHAI).change(address() + "/submissions", seen.requiredEtag(), body);
        does(
                Actor.ZHUHAI,
                submitted.required("/status"),
                "提交第 %s 版",
                "submits version %s",
                submitted.required("/number"));
    }

    private void review() {
        advance("OPEN", "closures", "截止征集", "closes it");
        advance("CLOSED", "reviews", "开始评审", "begins the review");
        stage.create(REVIEWER, ministry(), "/v1/reviewers", Bodies.of("reviewer"));
        ObjectNode body =
                Stage.emptyBody().put("caseId", stage.idOf(CaseChapter.STEP)).put("reviewer", stage.idOf(REVIEWER));
        stage.create(REVIEW, ministry(), "/v1/review-tasks", body)
                .ifPresent(task -> does(
                        Actor.MINISTRY,
                        task.required("/status"),
                        "指派没有利益冲突的评审人",
                        "asks a reviewer without conflict of interest"));
        ServiceClient reviewer = stage.cases(Actor.REVIEWER);
        String task = "/v1/review-tasks/" + stage.idOf(REVIEW);
        Answer asked = reviewer.get(task);
        if (asked.required("/status").equals("ASSIGNED")) {
            Answer scored = reviewer.change(task + "/submissions", asked.requiredEtag(), Bodies.of("scores"));
            does(
                    Actor.REVIEWER,
                    stage.narrator().word("总分 %s", "total %s", scored.required("/total")),
                    "提交评分",
                    "submits scores");
        }
    }

    private void decide() {
        Answer seen = read();
        if (seen.required("/status").equals("IN_REVIEW")) {
            Answer unused = ministry()
                    .change(
                            address() + "/decisions",
                            ministry().get(address()).requiredEtag(),
                            Stage.emptyBody().put("decision", "APPROVE"));
            does(Actor.MINISTRY, read().required("/status"), "作出决定；评分仅供参考", "decides; scores only advise");
        }
    }

    private void consent() {
        Answer seen = stage.cases(Actor.ZUNYI).get(address());
        String number = seen.required("/number");
        if (seen.text("/consentedByPartner").filter(number::equals).isPresent()) {
            return;
        }
        Answer consented =
                stage.cases(Actor.ZUNYI).change(address() + "/consents", seen.requiredEtag(), Stage.emptyBody());
        does(Actor.ZUNYI, consented.required("/status"), "只同意第 %s 版", "consents to version %s and no other", number);
    }

    private void publish() {
        if (!edition().required("/status").equals("IN_REVIEW")) {
            return;
        }
        ObjectNode body = Stage.emptyBody();
        body.putArray("cases").add(stage.idOf(CaseChapter.STEP));
        Answer published =
                ministry().change(editionAddress() + "/publications", edition().requiredEtag(), body);
        does(Actor.MINISTRY, published.required("/status"), "发布收入该案例的汇编", "publishes the edition with the case in it");
    }

    private void adopt() {
        ObjectNode body =
                Stage.emptyBody().put("caseId", stage.idOf(CaseChapter.STEP)).put("regionName", "遵义市");
        stage.create(ADOPTION, stage.cases(Actor.ZUNYI), "/v1/adoptions", body)
                .ifPresent(adopted -> does(
                        Actor.ZUNYI, adopted.required("/stage"), "登记推广应用意向", "registers its interest in the case"));
    }

    private void awaitTheDutyToBeMet() {
        String state = Patience.until(
                "the batch of cases of 2022 in activity-service", () -> Reading.obligationsOf(stage, 2022).stream()
                        .filter(obligation -> obligation.path("duty").asText().equals("CASE_BATCH"))
                        .map(obligation -> obligation.path("state").asText())
                        .filter(found -> found.startsWith("HELD"))
                        .findFirst());
        stage.narrator()
                .says(
                        "activity-service 收到 case.published，2022年典型案例任务的状态是 %s。",
                        "activity-service, which heard case.published, has the batch of cases 2022 as %s.", state);
    }

    private void advance(String from, String operation, String zh, String en) {
        Answer seen = edition();
        if (seen.required("/status").equals(from)) {
            Answer advanced =
                    ministry().change(editionAddress() + "/" + operation, seen.requiredEtag(), Stage.emptyBody());
            does(Actor.MINISTRY, advanced.required("/status"), zh, en);
        }
    }

    private Answer edition() {
        return ministry().get(editionAddress());
    }

    private String editionAddress() {
        return "/v1/editions/" + stage.idOf(EDITION);
    }

    private Answer read() {
        return stage.cases(Actor.ZHUHAI).get(address());
    }

    private String address() {
        return "/v1/cases/" + stage.idOf(CaseChapter.STEP);
    }

    private ServiceClient ministry() {
        return stage.cases(Actor.MINISTRY);
    }

    private void does(Actor who, String outcome, String zh, String en, Object... parameters) {
        stage.narrator().does(who, outcome, zh, en, parameters);
    }
}
