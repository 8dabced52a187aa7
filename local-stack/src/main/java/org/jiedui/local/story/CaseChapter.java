package org.jiedui.local.story;

import java.util.Optional;
import org.jiedui.local.http.Answer;
import org.jiedui.local.stage.Actor;
import org.jiedui.local.stage.Patience;
import org.jiedui.local.stage.Stage;

/** The practice that was marked as worth writing up has become a draft, by way of an event. */
final class CaseChapter {
    static final String STEP = "case";

    private final Stage stage;

    CaseChapter(Stage stage) {
        this.stage = stage;
    }

    void tell() {
        stage.narrator().chapter("5  由此产生的案例初稿", "5  The case draft that came out of it");
        if (stage.book().find(STEP).isEmpty()) {
            stage.book().remember(STEP, awaitDraft());
        }
        Reading.caseDraft(stage);
        stage.narrator()
                .says(
                        "成效和经验由人撰写，任何内容都不会自行发布。",
                        "Results and lessons are for people to write, and nothing is published by itself.");
    }

    private String awaitDraft() {
        var client = stage.cases(Actor.ZHUHAI);
        String list = "/v1/cases?pairing=" + stage.idOf(PairingChapter.STEP);
        return Patience.until("a case draft in case-library-service", () -> Optional.of(client.get(list))
                .map(Answer::items)
                .filter(items -> !items.isEmpty())
                .map(items -> items.getFirst().path("id").asText()));
    }
}
