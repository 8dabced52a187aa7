package org.jiedui.pairing.overview;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.pairing.counterpart.CounterpartsOnDate;
import org.jiedui.pairing.indicator.report.IndicatorValueView;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.planning.AnnualPlanView;
import org.jiedui.pairing.relation.RelationView;
import org.jiedui.pairing.site.SiteView;
import org.jspecify.annotations.Nullable;

/**
 * A pairing with all that belongs to it. Each part has an address of its own, with its entity tag.
 *
 * @param pairing the pairing itself
 * @param parentStatus status of the pairing it lies under, or of the term that continues that one; absent if it lies under
 *     none. A pairing goes on when the one above is over
 * @param below how many pairings lie under it, at any depth, drafts left out; one that was continued counts once
 * @param relations what it builds on
 * @param plan the annual plan of the latest year
 * @param counterparts who answers for the sides today, and what is missing
 * @param indicators the latest value of each indicator that the two regions reported: of the period that ended last; of the
 *     longest, if several ended then
 * @param indicatorsTotal how many there are to show
 * @param sites the newest demonstration sites of all its terms
 * @param sitesTotal how many there are
 */
public record PairingPage(
        PairingView pairing,
        @Nullable PairingStatus parentStatus,
        Map<PairingStatus, Long> below,
        List<RelationView> relations,
        @Nullable AnnualPlanView plan,
        CounterpartsOnDate counterparts,

        @Schema(
                maxItems = PairingPage.MOST_INDICATORS,
                description =
                        "For each indicator the value of the period that ended last; of the longest, if several ended then")
        List<IndicatorValueView> indicators,

        @Schema(description = "How many values there are to show")
        long indicatorsTotal,

        @Schema(maxItems = PairingPage.MOST_SITES, description = "Sites of all terms of the cooperation, newest first")
        List<SiteView> sites,

        @Schema(description = "How many sites there are; all are in /v1/sites?pairing=")
        long sitesTotal) {
    static final int MOST_INDICATORS = 100;
    static final int MOST_SITES = 50;
}
