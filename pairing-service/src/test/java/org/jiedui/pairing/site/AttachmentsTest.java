package org.jiedui.pairing.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jiedui.events.SiteEvent.Link;
import org.jiedui.events.SiteEvent.LinkKind;
import org.jiedui.pairing.site.SiteRefusals.AlreadyAttached;
import org.jiedui.pairing.site.SiteRefusals.NotAttached;
import org.jiedui.pairing.site.SiteRefusals.TooManyAttached;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

    private static final UUID ID = new UUID(0, 1);
    private static final Link ACTIVITY = new Link(LinkKind.ACTIVITY, ID, "示例");

    @Test
    void haveEachThingOnceWhateverItsTitle() {
        Attachments attached = Attachments.NONE.withLink(ACTIVITY).withIndicator("sample");

        assertThatThrownBy(() -> attached.withLink(new Link(LinkKind.ACTIVITY, ID, null)))
                .isInstanceOf(AlreadyAttached.class);
        assertThatThrownBy(() -> attached.withIndicator("sample")).isInstanceOf(AlreadyAttached.class);
        assertThat(attached.withLink(new Link(LinkKind.CASE, ID, null)).links()).hasSize(2);
    }

    @Test
    void loseOnlyWhatTheyHave() {
        Attachments attached = Attachments.NONE.withLink(ACTIVITY).withIndicator("sample");

        assertThat(attached.withoutLink(LinkKind.ACTIVITY, ID).withoutIndicator("sample"))
                .isEqualTo(Attachments.NONE);
        assertThatThrownBy(() -> attached.withoutLink(LinkKind.CASE, ID)).isInstanceOf(NotAttached.class);
        assertThatThrownBy(() -> attached.withoutIndicator("other")).isInstanceOf(NotAttached.class);
    }

    @Test
    void areAtMostTwentyIndicatorsAndFiftyLinks() {
        Attachments full = Attachments.NONE;
        for (int i = 0; i < 20; i++) {
            full = full.withIndicator("sample-" + i);
        }
        for (int i = 0; i < 50; i++) {
            full = full.withLink(new Link(LinkKind.CASE, new UUID(1, i), null));
        }
        Attachments attached = full;
        assertThatThrownBy(() -> attached.withIndicator("one-more")).isInstanceOf(TooManyAttached.class);
        assertThatThrownBy(() -> attached.withLink(ACTIVITY)).isInstanceOf(TooManyAttached.class);
    }
}
