package org.jiedui.local.story;

import java.util.List;
import java.util.Optional;
import org.jiedui.local.http.Answer;
import org.jiedui.local.sample.SampleData;
import org.jiedui.local.stage.Actor;
import org.jiedui.local.stage.Stage;

/** Both sides consent to the same terms, and the pairing comes into force. */
final class PairingChapter {
    static final String STEP = "pairing";

    private final Stage stage;

    /** The two provinces above, where the sample data are loaded: “粤黔两省有关工作部署”. */
    private static final String PARENT = SampleData.STEP + "guangdong-guizhou";

    PairingChapter(Stage stage) {
        this.stage = stage;
    }

    void tell() {
        stage.narrator().chapter("1  结对（珠海特区报 2022-12-15）", "1  The pairing (珠海特区报 2022-12-15)");
        var body = Bodies.of("pairing");
        stage.book().find(PARENT).ifPresent(above -> body.put("parent", above));
        Optional<Answer> drafted = stage.create(STEP, stage.pairings(Actor.ZHUHAI), "/v1/pairings", body);
        drafted.ifPresent(answer -> stage.narrator().does(Actor.ZHUHAI, outcome(answer), "起草", "drafts it"));
        String address = "/v1/pairings/" + stage.idOf(STEP);
        propose(address);
        consent(Actor.ZHUHAI, "/leading", address);
        consent(Actor.ZUNYI, "/partner", address);
        Answer now = stage.pairings(Actor.ZHUHAI).get(address);
        stage.narrator()
                .says(
                        "%s，自 %s 起，编号 %s",
                        "%s from %s on, id %s",
                        now.required("/status"),
                        now.required("/terms/effectiveFrom"),
                        now.id());
    }

    private void propose(String address) {
        var zhuhai = stage.pairings(Actor.ZHUHAI);
        Answer seen = zhuhai.get(address);
        if (seen.required("/status").equals("DRAFT")) {
            Answer proposed = zhuhai.change(address + "/proposals", seen.requiredEtag(), Stage.emptyBody());
            stage.narrator().does(Actor.ZHUHAI, outcome(proposed), "提交双方", "puts it to both sides");
        }
    }

    /** To the version it has just read and no other: that is what If-Match says. */
    private void consent(Actor side, String place, String address) {
        var client = stage.pairings(side);
        Answer seen = client.get(address);
        if (seen.text(place + "/consentedTo").equals(seen.text("/termsVersion"))) {
            return;
        }
        var body = Stage.emptyBody().put("document", "“1对1”交流协作工作计划");
        Answer consented = client.change(address + "/consents", seen.requiredEtag(), body);
        stage.narrator()
                .does(
                        side,
                        outcome(consented),
                        "同意第 %s 版条款（If-Match %s）",
                        "consents to terms version %s (If-Match %s)",
                        seen.required("/termsVersion"),
                        seen.requiredEtag());
    }

    private static String outcome(Answer answer) {
        return "%s, ETag %s".formatted(answer.required("/status"), answer.requiredEtag());
    }

    /** The two sides in the order of the pairing. */
    static List<Actor> sides() {
        return List.of(Actor.ZHUHAI, Actor.ZUNYI);
    }
}
