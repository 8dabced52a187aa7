package org.jiedui.pairing.indicator.comparison.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.pairing.indicator.comparison.ComparisonView;
import org.jiedui.pairing.indicator.comparison.IndicatorComparing;
import org.jiedui.pairing.indicator.comparison.Whose;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

@Path("/v1/indicator-comparisons")
@Tag(name = "Indicator comparisons", description = "A period beside its baseline, as observed")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class IndicatorComparisonResource {

    private final IndicatorComparing comparing;
    private final CurrentCaller caller;

    IndicatorComparisonResource(IndicatorComparing comparing, CurrentCaller caller) {
        this.comparing = comparing;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Compare a period with a baseline",
            description =
                    "Of one `region`, or of both sides of a `pairing` the caller may read (analysts name regions). "
                            + "Within one version of the definition, the latest by which everything reported was measured; "
                            + "refused where there is none, also when a version was issued for a time that was reported "
                            + "before. As observed: a value that was not reported is absent and gives no difference; "
                            + "relativeChange is a fraction.")
    @APIResponseSchema(value = ComparisonView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(
            responseCode = "422",
            description = "The periods do not compare, or were measured by different versions of the definition")
    public ComparisonView compare(
            @QueryParam("indicator") @NotNull String indicator,
            @QueryParam("baseline") @NotNull ReportingPeriod baseline,
            @QueryParam("period") @NotNull ReportingPeriod period,
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("pairing") @Nullable PairingId pairing) {
        return comparing.compare(indicator, baseline, period, new Whose(region, pairing), caller.get());
    }
}
