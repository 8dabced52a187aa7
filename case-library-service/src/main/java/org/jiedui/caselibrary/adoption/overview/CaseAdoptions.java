package org.jiedui.caselibrary.adoption.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.AdoptionStage;
import org.jspecify.annotations.Nullable;

/**
 * How a case fared elsewhere.
 *
 * @param caseTitle title of the version published last; absent once the case was withdrawn
 * @param pairing whose case it is
 * @param withdrawnAt when the case was withdrawn; adoptions that had begun go on
 * @param byStage how many adoptions are in each stage; one without any is absent
 * @param note how observations are to be read
 * @param adoptions the adoptions, by the code of the region, which is no ranking; at most 200
 */
public record CaseAdoptions(
        CaseId caseId,
        @Nullable String caseTitle,
        @Nullable PublishedPairing pairing,
        @Nullable Instant withdrawnAt,
        Map<AdoptionStage, Integer> byStage,
        String note,
        List<AdoptedBy> adoptions) {}
