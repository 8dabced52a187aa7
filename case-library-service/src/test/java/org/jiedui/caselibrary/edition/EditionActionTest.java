package org.jiedui.caselibrary.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.edition.EditionFixture.DEADLINE;
import static org.jiedui.caselibrary.edition.EditionFixture.NOW;
import static org.jiedui.caselibrary.edition.EditionFixture.aContent;
import static org.jiedui.caselibrary.edition.EditionFixture.anEditionThatIs;

import java.util.List;
import java.util.Set;
import org.jiedui.caselibrary.edition.EditionRefusals.EditionStatusForbids;
import org.jiedui.events.EditionEvent;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table is what the aggregate decides by: every action in every status. */
class EditionActionTest {

    private static final RegionCode GUANGDONG = new RegionCode("440000");

    @ParameterizedTest
    @EnumSource
    void isPossibleAsTheTableSays(EditionAction action) {
        for (EditionStatus status : EditionStatus.values()) {
            assertThat(isAccepted(action, anEditionThatIs(status)))
                    .as("%s of an edition that is %s", action, status)
                    .isEqualTo(action.isPossible(status));
        }
    }

    @Test
    void isForTheOfficeOnly() {
        assertThat(EditionAction.isOffice(null, caller(Roles.MINISTRY, null))).isTrue();
        assertThat(EditionAction.isOffice(null, caller(Roles.PROVINCE, "440000")))
                .isFalse();
        assertThat(EditionAction.isOffice(GUANGDONG, caller(Roles.PROVINCE, "440000")))
                .isTrue();
        assertThat(EditionAction.isOffice(GUANGDONG, caller(Roles.PROVINCE, "330000")))
                .isFalse();
        assertThat(EditionAction.isOffice(GUANGDONG, caller(Roles.MINISTRY, null)))
                .isFalse();
        assertThat(EditionAction.isOffice(GUANGDONG, caller(Roles.LIAISON, "440000")))
                .isFalse();
    }

    private static Caller caller(String role, @Nullable String region) {
        return new Caller("test", Set.of(role), region == null ? null : new RegionCode(region), null);
    }

    private static boolean isAccepted(EditionAction action, Edition edition) {
        try {
            EditionEvent unused = apply(action, edition);
            return true;
        } catch (EditionStatusForbids refused) {
            return false;
        }
    }

    private static EditionEvent apply(EditionAction action, Edition edition) {
        return switch (action) {
            case REVISE -> edition.revise(aContent(), NOW);
            case EXTEND_DEADLINE -> edition.extendDeadline(DEADLINE.plusSeconds(1), NOW);
            case CLOSE -> edition.close(NOW);
            case BEGIN_REVIEW -> edition.beginReview(NOW);
            case PUBLISH -> edition.publish(List.of(), NOW);
        };
    }
}
