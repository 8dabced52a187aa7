package org.jiedui.pairing.programme;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jiedui.pairing.programme.ProgrammeRefusals.ParentNotAllowed;
import org.jiedui.pairing.programme.ProgrammeRefusals.ParentRequired;
import org.jiedui.pairing.programme.ProgrammeRefusals.UnknownProgramme;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeRulesTest {

    @Inject
    ProgrammeRules rules;

    @Test
    void wantAParentWhereTheProgrammeRequiresOne() {
        assertThatThrownBy(() -> rules.get("SECOND_TIER").checkParent(false)).isInstanceOf(ParentRequired.class);
        assertThatCode(() -> rules.get("SECOND_TIER").checkParent(true)).doesNotThrowAnyException();
    }

    @Test
    void wantNoParentWhereTheProgrammeHasNone() {
        assertThatThrownBy(() -> rules.get("NATIONAL_1V1").checkParent(true)).isInstanceOf(ParentNotAllowed.class);
        assertThatCode(() -> rules.get("NATIONAL_1V1").checkParent(false)).doesNotThrowAnyException();
    }

    @Test
    void takeEitherWhereAParentIsOptional() {
        for (String programme : List.of("INTRA_PROVINCIAL", "CITY_VOLUNTARY")) {
            assertThatCode(() -> rules.get(programme).checkParent(true)).doesNotThrowAnyException();
            assertThatCode(() -> rules.get(programme).checkParent(false)).doesNotThrowAnyException();
        }
    }

    @Test
    void areThoseOfAProgramme() {
        assertThatThrownBy(() -> rules.get("UNHEARD_OF").checkParent(true)).isInstanceOf(UnknownProgramme.class);
    }
}
