package org.jiedui.caselibrary.adoption.overview;

import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.adoption.AdoptionId;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.vocabulary.AdoptionStage;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a region, with those below it, gave to others and took from them. There is no order of merit.
 *
 * @param region code of the region
 * @param given its cases that regions outside of it have taken up
 * @param taken what it has taken up, whoever gave it
 */
public record RegionAdoptions(RegionCode region, Side given, Side taken) {

    /**
     * One direction.
     *
     * @param total how many adoptions there are
     * @param byStage how many adoptions are in each stage; one without any is absent
     * @param adoptions the adoptions, by the code of the adopting region; at most 200
     */
    public record Side(int total, Map<AdoptionStage, Integer> byStage, List<Passed> adoptions) {}

    /**
     * A case that was passed on.
     *
     * @param id id of the adoption
     * @param caseTitle title of the version that is adopted; absent once the case was withdrawn
     * @param region code of the adopting region
     * @param regionName what the adopting region calls itself
     */
    public record Passed(
            AdoptionId id,
            CaseId caseId,
            int caseVersion,
            @Nullable String caseTitle,
            RegionCode region,
            String regionName,
            AdoptionStage stage) {}
}
