package org.jiedui.pairing.relation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jiedui.kit.caller.RegionCode;

/**
 * @param left code of one party; which is which does not matter
 * @param right code of the other party
 * @param particulars what is known of it
 */
record RegisterRelationRequest(
        @NotNull RegionCode left,
        @NotNull RegionCode right,
        @NotNull @Valid ParticularsRequest particulars) {}
