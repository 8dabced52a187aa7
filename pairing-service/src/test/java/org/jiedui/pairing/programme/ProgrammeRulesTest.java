package org.jiedui.pairing.programme;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeRulesTest {

    @Inject
    ProgrammeRules rules;

    @Test
    void wantAParentWhereTheProgrammeRequiresOne() {
        assertThatThrownBy(() -> rules.checkParent("SECOND_TIER", false)).isInstanceOf(ParentRequired.class);
        assertThatCode(() -> rules.checkParent("SECOND_TIER", true)).doesNotThrowAnyException();
    }

    @Test
    void wantNoParentWhereTheProgrammeHasNone() {
        assertThatThrownBy(() -> rules.checkParent("NATIONAL_1V1", true)).isInstanceOf(ParentNotAllowed.class);
        assertThatCode(() -> rules.checkParent("NATIONAL_1V1", false)).doesNotThrowAnyException();
    }

    @Test
    void takeEitherWhereAParentIsOptional() {
        for (String programme : List.of("INTRA_PROVINCIAL", "CITY_VOLUNTARY")) {
            assertThatCode(() -> rules.checkParent(programme, true)).doesNotThrowAnyException();
            assertThatCode(() -> rules.checkParent(programme, false)).doesNotThrowAnyException();
        }
    }

    @Test
    void areThoseOfAProgramme() {
        assertThatThrownBy(() -> rules.checkParent("UNHEARD_OF", true)).isInstanceOf(UnknownProgramme.class);
    }
}
