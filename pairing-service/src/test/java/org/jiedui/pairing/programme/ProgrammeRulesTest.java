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
    void needAParentWhereTheProgrammeRequiresOne() {
        assertThatThrownBy(() -> checkParent("SECOND_TIER", false)).isInstanceOf(ParentRequired.class);
        assertThatCode(() -> checkParent("SECOND_TIER", true)).doesNotThrowAnyException();
    }

    @Test
    void refuseAParentWhereTheProgrammeAllowsNone() {
        assertThatThrownBy(() -> checkParent("NATIONAL_1V1", true)).isInstanceOf(ParentNotAllowed.class);
        assertThatCode(() -> checkParent("NATIONAL_1V1", false)).doesNotThrowAnyException();
    }

    @Test
    void takeEitherWhereAParentIsOptional() {
        for (String programme : List.of("INTRA_PROVINCIAL", "CITY_VOLUNTARY")) {
            assertThatCode(() -> checkParent(programme, true)).doesNotThrowAnyException();
            assertThatCode(() -> checkParent(programme, false)).doesNotThrowAnyException();
        }
    }

    @Test
    void refuseAnUnknownProgramme() {
        assertThatThrownBy(() -> checkParent("UNHEARD_OF", true)).isInstanceOf(UnknownProgramme.class);
    }

    private void checkParent(String programme, boolean hasParent) {
        rules.get(programme).checkParent(hasParent);
    }
}
