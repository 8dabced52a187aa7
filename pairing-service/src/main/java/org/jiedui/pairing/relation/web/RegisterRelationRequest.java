package org.jiedui.pairing.relation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jiedui.kit.caller.RegionCode;

/** @param left code of one party, as {@code right} is of the other; which is which does not matter */
record RegisterRelationRequest(
        @NotNull RegionCode left,
        @NotNull RegionCode right,
        @NotNull @Valid ParticularsRequest particulars) {}
