package org.jiedui.pairing.site.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.pairing.site.SiteBuilding.Description;

/**
 * What a side says of a site.
 *
 * @param name what the site is called; one name in a cooperation
 * @param scene code of a listed scene
 * @param place where it is, in words
 * @param region a region inside one of the two sides
 */
record DescriptionRequest(
        @NotBlank @Size(max = 200) @NoPersonalNumbers String name,
        @NotBlank @Size(max = 60) String scene,
        @NotBlank @Size(max = 300) @NoPersonalNumbers String place,
        @NotNull RegionCode region) {

    Description toDescription() {
        return new Description(name, scene, place, region);
    }
}
