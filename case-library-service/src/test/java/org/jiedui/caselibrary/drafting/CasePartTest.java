package org.jiedui.caselibrary.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.caselibrary.drafting.CasePart.Origin;
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
        assertThat(CasePart.of(null)).isEqualTo(new CasePart(null, Origin.EMPTY));
    }

    @Test
    void countsARareCharacterOnce() {
        assertThat(CasePart.of("𠮷日").characters()).isEqualTo(2);
    }
}
