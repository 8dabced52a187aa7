package org.jiedui.caselibrary.lifecycle;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.knownparties.pair.Sides;
import org.jspecify.annotations.Nullable;

/**
 * What decides what may be done with a case, and by whom; of the aggregate or of a row.
 *
 * @param edition that it was submitted to; absent outside of any
 */
record CaseSituation(
        Course course,
        Standing standing,
        Sides sides,
        @Nullable EditionState edition) {

    private Submission submission() {
        return course.submission();
    }

    Set<CaseActor> rolesOf(Caller caller) {
        Set<CaseActor> roles = EnumSet.noneOf(CaseActor.class);
        sideOf(caller).ifPresent(side -> {
            roles.add(CaseActor.AUTHOR);
            if (standing.ownership().isJoint()
                    && submission().by() != null
                    && submission().by() != side) {
                roles.add(CaseActor.OTHER_SIDE);
            }
        });
        if (isAtGateOf(caller)) {
            roles.add(CaseActor.GATE);
        }
        if (isDecidedBy(caller)) {
            roles.add(CaseActor.OFFICE);
        }
        return roles;
    }

    private boolean isAtGateOf(Caller caller) {
        SideOfPairing side = submission().by();
        return side != null
                && submission()
                        .nextGate()
                        .filter(gate -> gate.isKeptBy(caller, sides.codeOf(side)))
                        .isPresent();
    }

    private boolean isDecidedBy(Caller caller) {
        if (submission().by() == null) {
            return false;
        }
        RegionCode office = office();
        return office == null ? caller.is(Roles.MINISTRY) : caller.is(Roles.PROVINCE) && office.equals(caller.region());
    }

    /** The province that decides; absent for the ministry, and before the submission. */
    @Nullable RegionCode office() {
        return submission().office(sides, edition == null ? null : edition.office());
    }

    /** The side for which the caller writes and consents, if it is theirs. */
    Optional<SideOfPairing> sideOf(Caller caller) {
        return sides.spokenForBy(caller).filter(standing.ownership().owner()::includes);
    }

    /** Whether the caller could do it now. */
    boolean offers(CaseAction action, Caller caller) {
        return action.isFor(rolesOf(caller)) && action.isPossible(course.status()) && isOpen(action, caller);
    }

    private boolean isOpen(CaseAction action, Caller caller) {
        return switch (action) {
            case CONSENT -> sideOf(caller).filter(standing::needsConsentOf).isPresent();
            case PUBLISH -> standing.hasConsents();
            case CORRECT -> standing.isCorrection() && standing.hasConsents();
            case PASS_GATE -> edition == null || !edition.isPublished();
            case REVISE -> !course.revised();
            case EDIT, SUBMIT, RELEASE, REFUSE, RETURN_AT_GATE, REJECT_AT_GATE, DECIDE, RETURN, WITHDRAW -> true;
        };
    }

    boolean isApprovedIn(EditionId edition) {
        return course.status() == CaseStatus.APPROVED
                && edition.value().equals(submission().edition());
    }
}
