package org.jiedui.caselibrary.lifecycle;

import java.util.regex.Pattern;
import org.jiedui.caselibrary.edition.GateLevel;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/** The level of a region by its code (GB/T 2260; LOCAL codes by their segments). */
public final class RegionLevel {

    /** Codes that stand for no region: the districts and counties of 11, 12, 31 and 50, and counties directly under a province. */
    private static final Pattern NO_REGION = Pattern.compile("(11|12|31|50)0[12]00|[0-9]{2}9000");

    private RegionLevel() {}

    /** @return absent for a code that only groups others */
    public static @Nullable GateLevel of(RegionCode region) {
        String code = region.value();
        if (code.startsWith("LOCAL:")) {
            return ofSegments(code.split("-", -1).length);
        }
        if (code.endsWith("0000")) {
            return GateLevel.PROVINCE;
        }
        if (NO_REGION.matcher(code).matches()) {
            return null;
        }
        return code.endsWith("00") ? GateLevel.CITY : GateLevel.COUNTY;
    }

    private static GateLevel ofSegments(int segments) {
        return switch (segments) {
            case 1 -> GateLevel.PROVINCE;
            case 2 -> GateLevel.CITY;
            default -> GateLevel.COUNTY;
        };
    }
}
