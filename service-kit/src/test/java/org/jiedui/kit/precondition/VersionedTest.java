package org.jiedui.kit.precondition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class VersionedTest {

    @Test
    void hasAnotherTagWhenSomethingElseIsShown() {
        String tag = Versioned.tag(3, "平果县");

        assertThat(Versioned.tag(3, "平果县")).isEqualTo(tag);
        assertThat(Versioned.tag(3, "平果市")).isNotEqualTo(tag);
        assertThat(Versioned.tag(4, "平果县")).isNotEqualTo(tag);
    }

    @Test
    void namesItsVersionInTheTag() {
        ExpectedVersion seen = ExpectedVersion.fromString('"' + Versioned.tag(3, "平果县") + '"');

        assertThatCode(() -> seen.check(3)).doesNotThrowAnyException();
    }

    @Test
    void hasATagOfItsContentWhereThereIsNoVersion() {
        String tag = Versioned.tagOfContent(new Figures(12));

        assertThat(Versioned.tagOfContent(new Figures(12))).isEqualTo(tag);
        assertThat(Versioned.tagOfContent(new Figures(13))).isNotEqualTo(tag);
    }

    @Test
    void asksForNoVersionWithTheTagOfContent() {
        ExpectedVersion seen = ExpectedVersion.fromString('"' + Versioned.tagOfContent(new Figures(12)) + '"');

        assertThat(seen.version()).isNull();
    }

    private record Figures(int pairings) {}
}
