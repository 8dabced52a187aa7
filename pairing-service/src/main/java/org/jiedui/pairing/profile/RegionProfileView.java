package org.jiedui.pairing.profile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;

/** The profile of a region, with the code and name it has today. */
public record RegionProfileView(
        UUID partyId,
        RegionCode region,
        String name,
        @JsonUnwrapped ProfileContent content,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore UUID id,
        long version)
        implements Versioned {

    /** The code and name are not of this profile's version: they change with the party's designation. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, region, name);
    }
}
