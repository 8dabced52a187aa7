package org.jiedui.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.jiedui.kit.probe.NoteEvent;
import org.jiedui.kit.probe.NoteEvent.NoteRewritten;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final String WRITTEN = "org.jiedui.note.written.v1";

    private final Reactions one = Reactions.named("one").on(NoteWritten.class, event -> {});
    private final Reactions other = Reactions.named("other").on(NoteWritten.class, event -> {});

    @Test
    void hearsTheTopicsOfItsReactionsEachOnce() {
        assertThat(new Subscription(List.of(one, other)).topics()).isEqualTo(NoteEvent.TOPIC);
    }

    @Test
    void hasSeveralReactionsToOneEventInTheOrderOfTheirNames() {
        assertThat(new Subscription(List.of(other, one)).to(WRITTEN))
                .extracting(reaction -> reaction.name())
                .containsExactly("one", "other");
    }

    @Test
    void refusesASecondReactionOfTheSameNameToTheSameEvent() {
        Reactions again = Reactions.named("one").on(NoteWritten.class, event -> {});

        assertThatIllegalStateException()
                .isThrownBy(() -> new Subscription(List.of(one, other, again)))
                .withMessageContaining("one to " + WRITTEN);
        assertThatIllegalStateException()
                .isThrownBy(() -> new Subscription(List.of(one.on(NoteWritten.class, event -> {}))));
    }

    @Test
    void keepsItsGroupWhateverTheOrderOfItsReactions() {
        assertThat(group(one, other)).isEqualTo(group(other, one)).startsWith("probe.");
    }

    @Test
    void changesItsGroupWithAReactionOrAnEvent() {
        assertThat(List.of(group(one), group(one, other), group(one.on(NoteRewritten.class, event -> {}))))
                .doesNotHaveDuplicates();
    }

    private static String group(Reactions... reactions) {
        return new Subscription(List.of(reactions)).group("probe");
    }
}
