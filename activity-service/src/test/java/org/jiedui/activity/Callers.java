package org.jiedui.activity;

import java.util.Set;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;

/** Callers for tests of rules, which need no token. */
public final class Callers {

    private Callers() {}

    public static Caller liaison(String region) {
        return new Caller("liaison of " + region, Set.of(Roles.LIAISON), new RegionCode(region), null);
    }

    public static Caller province(String region) {
        return new Caller("province " + region, Set.of(Roles.PROVINCE), new RegionCode(region), null);
    }

    public static Caller ministry() {
        return new Caller("ministry", Set.of(Roles.MINISTRY), null, null);
    }
}
