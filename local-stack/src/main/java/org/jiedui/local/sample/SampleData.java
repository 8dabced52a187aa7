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

/** Loads the pairings that sources tell of, as proposals: to consent is for their sides alone. */
public final class SampleData {
    /** How the names of its steps begin. */
    public static final String STEP = "sample-";

    private static final List<Integer> WIDTHS = List.of(32, 18, 11, 12);

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
        narrator.chapter("示例数据：公开来源所述的结对", "Sample data: pairings as published sources tell them");
        SamplePairing.all().stream().filter(pairing -> !pairing.isTheStorys()).forEach(this::propose);
        narrator.blank();
        narrator.says("""
                        INFERRED：没有来源直接说明，其他来源使之可信。全部停留在 PROPOSED：
                        双方同意同样的条款，结对才生效；谁也不能代为同意，本程序也不能。""", """
                        INFERRED: no source says it, others make it likely. All stay PROPOSED: a pairing comes into force when
                        both sides consent to the same terms, and nobody may consent for them, not even this program.""");
    }

    private void propose(SamplePairing pairing) {
        ServiceClient ministry = stage.pairings(Actor.MINISTRY);
        Optional<String> parent = pairing.parent().map(above -> stage.idOf(STEP + above));
        String step = STEP + pairing.id();
        Optional<Answer> drafted = stage.create(step, ministry, "/v1/pairings", pairing.draft(parent));
        String address = "/v1/pairings/" + stage.idOf(step);
        Answer seen = drafted.orElseGet(() -> ministry.get(address));
        if (seen.required("/status").equals("DRAFT")) {
            seen = ministry.change(address + "/proposals", seen.requiredEtag(), Stage.emptyBody());
        }
        told(pairing, seen);
    }

    private void told(SamplePairing pairing, Answer seen) {
        String name = (pairing.parent().isPresent() ? "└ " : "") + pairing.name();
        String since = pairing.since().orElseGet(() -> stage.narrator().word("起始不详", "since: ?"));
        stage.narrator()
                .shows(Cells.row(
                        WIDTHS,
                        name,
                        pairing.programme(),
                        seen.required("/verification"),
                        since,
                        seen.required("/status")));
        stage.narrator().shows("   " + pairing.source());
    }
}
