package org.jiedui.pairing.relation.web;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.relation.RelationKind;
import org.jiedui.pairing.relation.RelationRegister.Filter;
import org.jspecify.annotations.Nullable;

/** Which relations are looked for. */
public class RelationSearch {

    @QueryParam("kind")
    @Nullable RelationKind kind;

    @QueryParam("region")
    @Parameter(description = "Code of a region in which one of the parties lies", example = "440000")
    @Nullable RegionCode region;

    @QueryParam("documentNumber")
    @Size(max = 100) @Parameter(
            description = "Part of the document's number, whatever its brackets, spaces and width",
            example = "〔2026〕12号")
    @Nullable String documentNumber;

    @QueryParam("text")
    @Size(max = 100) @Parameter(description = "Part of the name, the title, the source or a party's name", example = "遵义")
    @Nullable String text;

    Filter filter() {
        return new Filter(kind, region, documentNumber, text);
    }
}
