package org.jiedui.pairing.party.web;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.party.PartyDirectory.Filter;
import org.jiedui.pairing.party.PartyLevel;
import org.jspecify.annotations.Nullable;

/** Which parties are looked for. */
public class PartySearch {

    @QueryParam("parent")
    @Parameter(description = "Code of the party directly above", example = "440400")
    @Nullable RegionCode parent;

    @QueryParam("within")
    @Parameter(description = "Code of a region: it and all below it", example = "440000")
    @Nullable RegionCode within;

    @QueryParam("level")
    @Nullable PartyLevel level;

    @QueryParam("name")
    @Size(max = 60) @Parameter(description = "Part of the Chinese or English name, in any case", example = "珠海")
    @Nullable String name;

    @QueryParam("on")
    @Parameter(description = "The date whose codes and names count, today by default", example = "2019-01-01")
    @Nullable LocalDate on;

    Filter filter() {
        return new Filter(parent, within, level, name, on);
    }
}
