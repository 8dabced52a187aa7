package org.jiedui.caselibrary.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.indicator.KnownIndicators;
import org.jiedui.caselibrary.indicator.Observation;
import org.jiedui.caselibrary.indicator.ObservedChange;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.AdoptionStage;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.knownparties.pair.PairColumns;
import org.jspecify.annotations.Nullable;

/** An adoption as it is stored, with its case; what is known of the indicators comes beside it. */
record StoredAdoption(
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
        List<Observation> observations,
        List<UUID> exchanges,
        @Nullable String reason,
        @Nullable String lesson,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static final String UPDATED_AT =
            "greatest(a.updated_at, c.withdrawn_at, p.updated_at, " + KnownIndicators.lastTold("a.observations") + ")";

    static final String COLUMNS = "a.*, v.title as case_title, c.withdrawn_at as case_withdrawn_at, " + UPDATED_AT
            + " as updated_at, " + PairColumns.as("pairing");

    /** Of a withdrawn case neither its version nor its pair is found. */
    static final String FROM = """
             from adoption a join typical_case c on c.id = a.case_id
            left join case_version v on v.case_id = a.case_id and v.number = a.case_version and c.withdrawn_at is null
            left join pair p on p.pairing_id = c.pairing_id and c.withdrawn_at is null""";

    AdoptionView view(List<ObservedChange> effects) {
        return new AdoptionView(
                id,
                caseId,
                caseVersion,
                caseTitle,
                pairing,
                caseWithdrawnAt,
                region,
                regionName,
                regionDissolvedOn,
                stage,
                adaptation,
                effects,
                effects.isEmpty() ? null : ObservedChange.AS_OBSERVED,
                exchanges,
                reason,
                lesson,
                createdAt,
                updatedAt,
                List.of(),
                version);
    }
}
