package org.jiedui.pairing.planning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.pairing.planning.PlanRefusals.AlreadySigned;
import org.jiedui.pairing.planning.PlanRefusals.AmendmentAlreadyOpen;
import org.jiedui.pairing.planning.PlanRefusals.AmendmentWithoutReason;
import org.jiedui.pairing.planning.PlanRefusals.ContentUnchanged;
import org.jiedui.pairing.planning.PlanRefusals.NoAmendmentOpen;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a plan that are of consequence. Of those agreed each counts from its day until the next one's; one that
 * was to count from the same day as a later one, or after it, never does.
 *
 * @param current the one agreed last, or proposed as long as none is
 * @param earlier those agreed before that count, or counted, before it does; in that order
 * @param amendment the one that is open beside it
 * @param lastVersion the highest number ever given; the next one is higher
 */
@Embeddable
public record Succession(
        @Embedded PlanVersion current,
        @JdbcTypeCode(SqlTypes.JSON) Predecessors earlier,

        @Embedded @EmbeddedColumnNaming("amendment_%s") @Nullable PlanVersion amendment,

        int lastVersion) {

    private static final int FIRST = 1;

    public static Succession of(PlanContent content, SideOfPairing by) {
        return new Succession(PlanVersion.of(FIRST, content, by, null), Predecessors.NONE, null, FIRST);
    }

    public boolean isBeingAmended() {
        return amendment != null;
    }

    /** The version that is open, or else the one agreed last. */
    public PlanVersion newest() {
        return amendment == null ? current : amendment;
    }

    /** @throws NoAmendmentOpen if none is */
    public PlanVersion openAmendment() {
        if (amendment == null) {
            throw new NoAmendmentOpen();
        }
        return amendment;
    }

    /**
     * Opens an amendment of the version agreed last.
     *
     * @throws AmendmentAlreadyOpen if one is open
     * @throws ContentUnchanged if it says the same
     */
    public Succession amended(PlanContent changed, String reason, SideOfPairing by) {
        if (amendment != null) {
            throw new AmendmentAlreadyOpen();
        }
        current.checkChangedBy(changed);
        int number = lastVersion + 1;
        return new Succession(current, earlier, PlanVersion.of(number, changed, by, reason), number);
    }

    /**
     * Another in the place of the version that is open.
     *
     * @throws ContentUnchanged if it says the same, or an amendment the same as what is agreed
     * @throws AmendmentWithoutReason if it is one of an amendment and says no reason of its own
     */
    public Succession revised(PlanContent changed, @Nullable String reason, SideOfPairing by) {
        if (amendment != null && (reason == null || reason.isBlank())) {
            throw new AmendmentWithoutReason();
        }
        current.checkChangedBy(changed);
        newest().checkChangedBy(changed);
        return withOpen(newest().revised(lastVersion + 1, changed, by, reason));
    }

    /** @throws AlreadySigned if the side has signed the open version before */
    public Succession signed(SideOfPairing side) {
        PlanVersion signed = newest().signed(side);
        return signed.hasBothSignatures() ? agreed(signed) : withOpen(signed);
    }

    public Succession withoutAmendment() {
        return new Succession(current, earlier, null, lastVersion);
    }

    /** The version that counts on a day; before the plan begins, the one with which it begins. */
    public PlanVersion on(LocalDate day) {
        List<PlanVersion> all = earlier.and(current);
        return all.stream()
                .filter(one -> !one.countsFrom().isAfter(day))
                .reduce(all.getFirst(), (before, after) -> after);
    }

    /** The versions agreed that count later than the one that counts on that day. */
    public List<PlanVersion> upcoming(LocalDate day) {
        LocalDate since = on(day).countsFrom();
        return earlier.and(current).stream()
                .filter(one -> one.countsFrom().isAfter(since))
                .toList();
    }

    private Succession agreed(PlanVersion signed) {
        Predecessors before =
                isBeingAmended() ? Predecessors.of(signed.countsFrom(), earlier.and(current)) : Predecessors.NONE;
        return new Succession(signed, before, null, lastVersion);
    }

    private Succession withOpen(PlanVersion open) {
        return amendment == null
                ? new Succession(open, earlier, null, open.planVersion())
                : new Succession(current, earlier, open, open.planVersion());
    }
}
