package org.jiedui.caselibrary.edition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jiedui.kit.caller.Roles;

/**
 * Who lets a case pass before its review: that role, in the region of that level in which the submitting side lies.
 *
 * @param level the level of regions above the side at which it stands
 * @param role the role that keeps the gate, such as {@code province}
 */
public record Gate(
        @NotNull GateLevel level,

        @NotNull @Pattern(regexp = Roles.LIAISON + "|" + Roles.PROVINCE + "|" + Roles.MINISTRY) String role) {

    /** Whether there is anybody with that role on that level. */
    boolean hasKeeper() {
        return switch (role) {
            case Roles.MINISTRY -> level == GateLevel.MINISTRY;
            case Roles.PROVINCE -> level == GateLevel.PROVINCE;
            default -> level != GateLevel.MINISTRY;
        };
    }
}
