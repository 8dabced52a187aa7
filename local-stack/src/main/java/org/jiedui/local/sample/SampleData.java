package org.jiedui.local.sample;

import java.util.List;
import java.util.Optional;
import org.jiedui.local.http.Answer;
import org.jiedui.local.http.ServiceClient;
import org.jiedui.local.stack.Endpoints;
import org.jiedui.local.stage.Actor;
import org.jiedui.local.stage.Cells;
import org.jiedui.local.stage.Narrator;
import org.jiedui.local.stage.Stage;
import org.jiedui.local.stage.StoryBook;

/** Loads the pairings that a source confirms, as proposals: to consent is for their sides alone. */
public final class SampleData {
    /** How the names of its steps begin. */
    public static final String STEP = "sample-";

    private static final List<Integer> WIDTHS = List.of(32, 18, 12);

    private final Stage stage;

    private SampleData(Stage stage) {
        this.stage = stage;
    }

    public static void load(Endpoints endpoints, StoryBook book, Narrator narrator) {
        var stage = new Stage(endpoints, book, narrator);
        stage.beginAnewUnlessDataAreThere();
        new SampleData(stage).load();
    }

    private void load() {
        var narrator = stage.narrator();
        narrator.chapter("Sample data: pairings that a published source confirms");
        ServiceClient ministry = stage.pairings(Actor.MINISTRY);
        SamplePairing.all().stream().filter(pairing -> !pairing.isTheStorys()).forEach(pairing -> pairing.since()
                .ifPresentOrElse(since -> proposed(ministry, pairing, since), () -> leftOut(pairing)));
        narrator.blank();
        narrator.says("They stay PROPOSED. A pairing comes into force when both sides consent to the same terms, and");
        narrator.says("nobody may consent for them, not even this program: 完全自愿 is the scheme's first principle.");
    }

    private void proposed(ServiceClient ministry, SamplePairing pairing, String since) {
        String step = STEP + pairing.id();
        Optional<Answer> drafted = stage.create(step, ministry, "/v1/pairings", pairing.draft(since));
        String address = "/v1/pairings/" + stage.idOf(step);
        Answer seen = drafted.orElseGet(() -> ministry.get(address));
        if (seen.required("/status").equals("DRAFT")) {
            seen = ministry.change(address + "/proposals", seen.requiredEtag(), Stage.emptyBody());
        }
        told(pairing, since, seen.required("/status"));
    }

    private void leftOut(SamplePairing pairing) {
        told(pairing, "(unknown)", "not loaded: no source says since when, and no date is invented");
    }

    private void told(SamplePairing pairing, String since, String status) {
        stage.narrator().says(Cells.row(WIDTHS, pairing.name(), pairing.programme(), since, status));
        stage.narrator().says("   " + pairing.source());
    }
}
