package org.jiedui.caselibrary.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.indicator.ObservedChange;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.AdoptionStage;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An adoption as a caller sees it.
 *
 * @param caseVersion the published version of the case that the region goes by
 * @param caseTitle the title of that version; absent once the case was withdrawn
 * @param pairing the pairing whose case it is; absent once the case was withdrawn
 * @param caseWithdrawnAt since when nothing of the case is shown any more; the adoption goes on
 * @param region code of the region that takes it up, for itself
 * @param regionName what the region calls itself
 * @param regionDissolvedOn its last day; absent while it stands. Nobody moves the adoption along after it
 * @param adaptation what it did in another way, and why; from IMPLEMENTED on
 * @param effects what it observed; once it is EVALUATED
 * @param note how effects are to be read
 * @param exchanges activities at activity-service that helped, as the region says
 * @param reason why it was declined or abandoned
 * @param lesson what others should know; of what was abandoned or evaluated
 * @param actions the operations this caller may ask for now
 */
public record AdoptionView(
        AdoptionId id,
        CaseId caseId,
        int caseVersion,
        @Nullable String caseTitle,
        @Nullable PublishedPairing pairing,
        @Nullable Instant caseWithdrawnAt,
        RegionCode region,
        String regionName,
        @Nullable LocalDate regionDissolvedOn,
        AdoptionStage stage,
        @Nullable Adaptation adaptation,
        List<ObservedChange> effects,
        @Nullable String note,
        List<UUID> exchanges,
        @Nullable String reason,
        @Nullable String lesson,
        Instant createdAt,
        Instant updatedAt,
        @Offered List<String> actions,
        long version)
        implements Versioned {

    @Override
    public String entityTag() {
        return Versioned.tag(version, String.valueOf(pairing), effects, actions);
    }

    /** The same, with what this caller may do. */
    AdoptionView offeredTo(Caller caller) {
        return regionDissolvedOn == null && Adopter.isSpokenForBy(caller, region)
                ? Actions.offer(this, AdoptionAction.values(), action -> action.isPossible(stage))
                : this;
    }
}
