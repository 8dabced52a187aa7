package org.jiedui.caselibrary.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.edition.EditionStatus;
import org.jiedui.caselibrary.edition.EditionView;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseNotCalledFor;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.DeadlineHasPassed;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.EditionIsNotOpen;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.EditionOfAnotherRegion;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.EditionOfTheSideItself;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.knownparties.pair.Sides;
import org.jspecify.annotations.Nullable;

/**
 * Where a case was submitted, and what it has to pass; before the first time nothing but a round of 0.
 *
 * @param round how often it was submitted
 * @param gates fixed with the submission, whatever becomes of the edition's; whose they are follows from the side's present code
 */
@Embeddable
record Submission(
        int round,
        @Column(name = "submitted_number") @Nullable Integer number,

        @Column(name = "submitted_by") @Enumerated(EnumType.STRING) @Nullable SideOfPairing by,

        @Column(name = "submitted_at") @Nullable Instant at,
        @Column(name = "edition_id") @Nullable UUID edition,
        @JdbcTypeCode(SqlTypes.JSON) List<GateToPass> gates,
        int gatesPassed) {

    static final Submission NONE = new Submission(0, null, null, null, null, List.of(), 0);

    /**
     * @param edition absent outside of any
     * @throws CaseNotCalledFor if it does not call for such a case
     * @throws EditionIsNotOpen if it takes no case any more, or none that it has not had before
     * @throws DeadlineHasPassed if it is too late for a case that it has not had before
     * @throws EditionOfAnotherRegion if it is for other regions
     * @throws EditionOfTheSideItself if the side conducts it
     */
    Submission again(
            int version,
            CaseContent content,
            SideOfPairing side,
            RegionCode region,
            @Nullable EditionView edition,
            Instant now) {
        if (edition != null) {
            checkTakes(edition, content, region, now);
        }
        return new Submission(
                round + 1,
                version,
                side,
                now,
                edition == null ? null : edition.id().value(),
                edition == null ? List.of() : GateToPass.above(region, edition.gates()),
                0);
    }

    private void checkTakes(EditionView to, CaseContent content, RegionCode region, Instant now) {
        RegionCode decides = to.office();
        if (decides != null && !decides.covers(region)) {
            throw new EditionOfAnotherRegion(decides, region);
        }
        if (region.equals(decides)) {
            throw new EditionOfTheSideItself(region);
        }
        CaseKind kind = Objects.requireNonNull(content.kind());
        boolean isCalledFor = to.kinds().isEmpty() || to.kinds().contains(kind);
        boolean isOfItsTopics = to.topics().isEmpty() || !Collections.disjoint(to.topics(), content.topics());
        if (!isCalledFor || !isOfItsTopics) {
            throw new CaseNotCalledFor(kind);
        }
        boolean hasHadIt = to.id().value().equals(edition);
        if (hasHadIt ? to.status() == EditionStatus.PUBLISHED : to.status() != EditionStatus.OPEN) {
            throw new EditionIsNotOpen();
        }
        if (!hasHadIt && now.isAfter(to.deadline())) {
            throw new DeadlineHasPassed(to.deadline());
        }
    }

    Submission gatePassed() {
        return new Submission(round, number, by, at, edition, gates, gatesPassed + 1);
    }

    boolean hasPassedAllGates() {
        return gatesPassed == gates.size();
    }

    Optional<GateToPass> nextGate() {
        return hasPassedAllGates() ? Optional.empty() : Optional.of(gates.get(gatesPassed));
    }

    /**
     * The province that decides, by the present codes; absent for the ministry. Outside of an edition it is the one above the side;
     * nobody decides on a case of its own, so that of a province goes to the ministry.
     *
     * @param ofEdition who conducts the edition
     */
    @Nullable RegionCode office(Sides sides, @Nullable RegionCode ofEdition) {
        if (by == null || edition != null) {
            return ofEdition;
        }
        RegionCode side = sides.codeOf(by);
        RegionCode province = side.lineage().getLast();
        return province.equals(side) ? null : province;
    }
}
