package org.jiedui.local.story;

import org.jiedui.local.stack.Endpoints;
import org.jiedui.local.stage.Narrator;
import org.jiedui.local.stage.Stage;
import org.jiedui.local.stage.StoryBook;

/**
 * 珠海–遵义, 2022: from a proposal to a published case, played through the API by the side whose turn it is. The facts are those of
 * two newspaper reports; that these units entered them here is make-believe, and the print-out says so.
 */
public final class Story {
    private final Stage stage;

    private Story(Stage stage) {
        this.stage = stage;
    }

    /**
     * Tells the story, or the rest of it if the book holds a part.
     *
     * @throws org.jiedui.local.stage.DidNotHappen if a service does not learn in time what another one told
     * @throws org.jiedui.local.http.ServiceRefused if a service refuses a step
     */
    public static Told tell(Endpoints endpoints, StoryBook book, Narrator narrator) {
        var stage = new Stage(endpoints, book, narrator);
        stage.beginAnewUnlessDataAreThere();
        return new Story(stage).tell();
    }

    private Told tell() {
        stage.narrator().chapter("2022年珠海市与遵义市的故事", "The story of 珠海市–遵义市, 2022");
        stage.narrator().says("""
                        事实出自公开报道，每一步都注明出处；报道只有日期，没有钟点。
                        每一步由本程序依次代双方演示：所列单位并没有使用过本系统。""", """
                        Facts from published reports, named at each step; the reports give days and no hours. The steps
                        are played by this program, one side after the other: the units named did not use this system.""");
        new PairingChapter(stage).tell();
        new PlanChapter(stage).tell();
        new ExchangeChapter(stage).tell();
        new CaseChapter(stage).tell();
        new PublicationChapter(stage).tell();
        new EventsChapter(stage).tell();
        stage.book().finish();
        return told();
    }

    private Told told() {
        return new Told(
                stage.idOf(PairingChapter.STEP),
                stage.idOf(PlanChapter.step(2022)),
                stage.idOf(PlanChapter.step(2023)),
                stage.idOf(ExchangeChapter.VISIT),
                stage.idOf(ExchangeChapter.SYMPOSIUM),
                stage.idOf(CaseChapter.STEP),
                stage.idOf(PublicationChapter.EDITION));
    }

    /** The ids of what the story made. */
    public record Told(
            String pairing,
            String plan2022,
            String plan2023,
            String visit,
            String symposium,
            String typicalCase,
            String edition) {}
}
