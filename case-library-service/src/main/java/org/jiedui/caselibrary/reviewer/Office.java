package org.jiedui.caselibrary.reviewer;

import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps a register of reviewers and conducts editions: the ministry or a province.
 *
 * @param province absent: the ministry
 */
public record Office(@Nullable RegionCode province) {

    /** The office for which the caller speaks, who has the role of one. */
    static Office of(Caller caller) {
        return new Office(caller.is(Roles.MINISTRY) ? null : caller.region());
    }

    public boolean isOf(Caller caller) {
        return province == null
                ? caller.is(Roles.MINISTRY)
                : caller.is(Roles.PROVINCE) && province.equals(caller.region());
    }

    /** As an index over {@code coalesce(office, '')} has it. */
    public String key() {
        return province == null ? "" : province.value();
    }
}
