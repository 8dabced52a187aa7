package org.jiedui.caselibrary.adoption.overview;

import java.util.List;
import org.jiedui.caselibrary.adoption.Adaptation;
import org.jiedui.caselibrary.adoption.AdoptionId;
import org.jiedui.caselibrary.indicator.Observation;
import org.jiedui.events.vocabulary.AdoptionStage;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a region made of a case.
 *
 * @param region code of the region that takes it up
 * @param regionName what the region calls itself
 * @param caseVersion the published version of the case that the region goes by
 * @param adaptation what it did in another way, and why
 * @param observations what it observed; name and unit of an indicator, and what was reported, are at the adoption's own
 *     address
 * @param reason why it was declined or abandoned
 * @param lesson what others should know
 */
public record AdoptedBy(
        AdoptionId id,
        RegionCode region,
        String regionName,
        int caseVersion,
        AdoptionStage stage,
        @Nullable Adaptation adaptation,
        List<Observation> observations,
        @Nullable String reason,
        @Nullable String lesson) {}
