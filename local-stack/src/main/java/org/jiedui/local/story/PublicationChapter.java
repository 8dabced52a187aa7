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
        stage.narrator().chapter("6  From the draft to a published case: played on sample text 【示例文本】");
        stage.narrator().says("In truth nobody has submitted, reviewed, published or adopted this case.");
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
        says(
                Actor.ZHUHAI,
                "writes results, lessons and conditions",
                written.required("/characterCount") + " characters");
    }

    private void openEdition() {
        ObjectNode body = Bodies.of("edition")
                .put(
                        "deadline",
                        Instant.now().plus(DAYS_TO_SUBMIT, ChronoUnit.DAYS).toString());
        stage.create(EDITION, ministry(), "/v1/editions", body)
                .ifPresent(opened -> says(Actor.MINISTRY, "opens the edition of 2022", opened.required("/status")));
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
        says(Actor.ZHUHAI, "submits version " + submitted.required("/number"), submitted.required("/status"));
    }

    private void review() {
        advance("OPEN", "closures", "closes it");
        advance("CLOSED", "reviews", "begins the review");
        stage.create(REVIEWER, ministry(), "/v1/reviewers", Bodies.of("reviewer"));
        ObjectNode body =
                Stage.emptyBody().put("caseId", stage.idOf(CaseChapter.STEP)).put("reviewer", stage.idOf(REVIEWER));
        stage.create(REVIEW, ministry(), "/v1/review-tasks", body)
                .ifPresent(task ->
                        says(Actor.MINISTRY, "asks a reviewer without conflict of interest", task.required("/status")));
        ServiceClient reviewer = stage.cases(Actor.REVIEWER);
        String task = "/v1/review-tasks/" + stage.idOf(REVIEW);
        Answer asked = reviewer.get(task);
        if (asked.required("/status").equals("ASSIGNED")) {
            Answer scored = reviewer.change(task + "/submissions", asked.requiredEtag(), Bodies.of("scores"));
            says(Actor.REVIEWER, "submits scores", "total " + scored.required("/total"));
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
            says(Actor.MINISTRY, "decides; scores only advise", read().required("/status"));
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
        says(Actor.ZUNYI, "consents to version %s and no other".formatted(number), consented.required("/status"));
    }

    private void publish() {
        if (!edition().required("/status").equals("IN_REVIEW")) {
            return;
        }
        ObjectNode body = Stage.emptyBody();
        body.putArray("cases").add(stage.idOf(CaseChapter.STEP));
        Answer published =
                ministry().change(editionAddress() + "/publications", edition().requiredEtag(), body);
        says(Actor.MINISTRY, "publishes the edition with the case in it", published.required("/status"));
    }

    private void adopt() {
        ObjectNode body =
                Stage.emptyBody().put("caseId", stage.idOf(CaseChapter.STEP)).put("regionName", "遵义市");
        stage.create(ADOPTION, stage.cases(Actor.ZUNYI), "/v1/adoptions", body)
                .ifPresent(
                        adopted -> says(Actor.ZUNYI, "registers its interest in the case", adopted.required("/stage")));
    }

    private void awaitTheDutyToBeMet() {
        String state = Patience.until(
                "the batch of cases of 2022 in activity-service", () -> Reading.obligationsOf(stage, 2022).stream()
                        .filter(obligation -> obligation.path("duty").asText().equals("CASE_BATCH"))
                        .map(obligation -> obligation.path("state").asText())
                        .filter(found -> found.startsWith("HELD"))
                        .findFirst());
        stage.narrator()
                .says("activity-service, which heard case.published, has the batch of cases 2022 as " + state + ".");
    }

    private void advance(String from, String operation, String what) {
        Answer seen = edition();
        if (seen.required("/status").equals(from)) {
            Answer advanced =
                    ministry().change(editionAddress() + "/" + operation, seen.requiredEtag(), Stage.emptyBody());
            says(Actor.MINISTRY, what, advanced.required("/status"));
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

    private void says(Actor who, String what, String outcome) {
        stage.narrator().does(who, what, outcome);
    }
}
