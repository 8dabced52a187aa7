package org.jiedui.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void takesSlugAndEnglishTitleFromItsName() {
        assertThat(new NotASideOfIt(SideOfPairing.LEADING).problem())
                .isEqualTo(new Problem(
                        "urn:jiedui:problem:not-a-side-of-it",
                        new Text("不是一方", "Not a side of it"),
                        403,
                        new Text("只有先行方可以。", "Only the leading side may."),
                        List.of(),
                        Map.of("sides", 2)));
    }

    @Test
    void hasNoStackTraceBecauseNothingIsBroken() {
        assertThat(new NotASideOfIt(SideOfPairing.LEADING).getStackTrace()).isEmpty();
    }

    @Test
    void saysHowItWasBrokenWhereThatCanBeInMoreThanOneWay() {
        assertThat(new NotASideOfIt().detail()).isEqualTo(new Text("两方都不是。", "Neither side."));
    }

    @Test
    void saysThatWhatWasThereIsGone() {
        assertThat(new NoteWithdrawn().problem())
                .isEqualTo(Problem.of(410, "note-withdrawn", new Text("便笺已撤回", "Note withdrawn"))
                        .withDetail(new Text("便笺已撤回。", "The note was withdrawn.")));
    }

    @Test
    void shortensWhatItRepeats() {
        assertThat(Refusal.abbreviated("长".repeat(61))).hasSize(61).endsWith("…");
        assertThat(Refusal.abbreviated("长".repeat(60))).hasSize(60);
    }

    @Rule(kind = Refusal.Kind.FORBIDDEN, title = "不是一方", zh = "只有%s可以。", en = "Only the %s may.")
    private static final class NotASideOfIt extends Refusal {

        private static final Sentences NEITHER = new Sentences("两方都不是。", "Neither side.");
        private static final Member<Integer> SIDES =
                Member.of("sides", Integer.class, "有几方", "How many sides there are");

        NotASideOfIt(SideOfPairing side) {
            super(side);
            member(SIDES, 2);
        }

        NotASideOfIt() {
            super(NEITHER);
        }
    }

    @Rule(kind = Refusal.Kind.GONE, title = "便笺已撤回", zh = "便笺已撤回。", en = "The note was withdrawn.")
    private static final class NoteWithdrawn extends Refusal {}
}
