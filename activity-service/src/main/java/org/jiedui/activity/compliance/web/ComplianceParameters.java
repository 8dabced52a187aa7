package org.jiedui.activity.compliance.web;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jiedui.activity.compliance.ComplianceFilter;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/** Whose duties of which year a report counts. */
public class ComplianceParameters {

    @QueryParam("pairing")
    @Parameter(description = "Only the cooperation to which this term belongs")
    @Nullable PairingId pairing;

    @QueryParam("region")
    @Parameter(description = "Only cooperations with a side in this region or below it", example = "440000")
    @Nullable RegionCode region;

    @QueryParam("programme")
    @Parameter(description = "Only cooperations of this programme, by its code", example = "NATIONAL_1V1")
    @Nullable String programme;

    @QueryParam("year")
    @Parameter(description = "The present one in China if absent", example = "2026")
    @Nullable Integer year;

    ComplianceFilter toFilter() {
        return new ComplianceFilter(pairing, region, programme, year);
    }
}
