package org.jiedui.caselibrary.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.caselibrary.content.CasePart.Origin;
import org.junit.jupiter.api.Test;

class CasePartTest {

    @Test
    void showsWhatAnAuthorWroteInsteadOfThePrefilledText() {
        assertThat(CasePart.of("写的", "预填")).isEqualTo(new CasePart("写的", Origin.AUTHOR));
    }

    @Test
    void showsThePrefilledTextAsLongAsAnAuthorWroteNothing() {
        assertThat(CasePart.of(null, "预填")).isEqualTo(new CasePart("预填", Origin.PREFILLED));
        assertThat(CasePart.of(" \n", "预填")).isEqualTo(new CasePart("预填", Origin.PREFILLED));
    }

    @Test
    void isEmptyWhereOnlyPeopleWriteAndNobodyDid() {
        assertThat(CasePart.of(null, null)).isEqualTo(new CasePart(null, Origin.EMPTY));
    }
}
