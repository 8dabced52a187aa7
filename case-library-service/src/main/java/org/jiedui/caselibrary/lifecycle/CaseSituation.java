package org.jiedui.caselibrary.lifecycle;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.events.vocabulary.CaseOwner;
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
        CaseStatus status,
        CaseOwner owner,
        int number,
        Consents consents,
        Submission submission,
        @Nullable Integer publishedNumber,
        boolean isRevised,
        Sides sides,
        @Nullable EditionState edition) {

    Set<CaseActor> rolesOf(Caller caller) {
        Set<CaseActor> roles = EnumSet.noneOf(CaseActor.class);
        sideOf(caller).ifPresent(side -> {
            roles.add(CaseActor.AUTHOR);
            if (owner == CaseOwner.BOTH && submission.by() != null && submission.by() != side) {
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
        SideOfPairing side = submission.by();
        return side != null
                && submission
                        .nextGate()
                        .filter(gate -> gate.isKeptBy(caller, sides.codeOf(side)))
                        .isPresent();
    }

    private boolean isDecidedBy(Caller caller) {
        if (submission.by() == null) {
            return false;
        }
        RegionCode office = office();
        return office == null ? caller.is(Roles.MINISTRY) : caller.is(Roles.PROVINCE) && office.equals(caller.region());
    }

    /** The province that decides; absent for the ministry, and before the submission. */
    @Nullable RegionCode office() {
        return submission.office(sides, edition == null ? null : edition.office());
    }

    /** The side for which the caller writes and consents, if it is theirs. */
    Optional<SideOfPairing> sideOf(Caller caller) {
        return sides.spokenForBy(caller).filter(owner::includes);
    }

    /** Whether the caller could do it now. */
    boolean offers(CaseAction action, Caller caller) {
        return action.isFor(rolesOf(caller)) && action.isPossible(status) && isOpen(action, caller);
    }

    private boolean isOpen(CaseAction action, Caller caller) {
        return switch (action) {
            case CONSENT ->
                needsConsent()
                        && sideOf(caller)
                                .filter(side -> !consents.isGiven(side, number))
                                .isPresent();
            case PUBLISH -> hasConsents();
            case CORRECT -> isCorrected() && hasConsents();
            case PASS_GATE -> edition == null || !edition.isPublished();
            case REVISE -> !isRevised;
            case EDIT, SUBMIT, RELEASE, REFUSE, RETURN_AT_GATE, REJECT_AT_GATE, DECIDE, RETURN, WITHDRAW -> true;
        };
    }

    boolean isApprovedIn(EditionId edition) {
        return status == CaseStatus.APPROVED && edition.value().equals(submission.edition());
    }

    /** Whether the version may be published. */
    boolean hasConsents() {
        return consents.missing(owner, number).isEmpty();
    }

    /** Whether a version waits for consents: of a joint case, and after its publication every correction. */
    boolean needsConsent() {
        return isCorrected() || (owner == CaseOwner.BOTH && status != CaseStatus.PUBLISHED);
    }

    /** Whether authors have begun a version after the published one. */
    boolean isCorrected() {
        return publishedNumber != null && number > publishedNumber;
    }
}
