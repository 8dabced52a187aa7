package org.jiedui.pairing.party;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.history.RegionNames;

/** The names of regions by their designations, former ones included. */
@ApplicationScoped
class DesignatedNames implements RegionNames {

    /** Who had the code on that day, or else who had it last before. */
    private static final String NAME = """
            (select d.name_zh from party_designation d
              where d.code = %1$s and d.valid_from <= date(%2$s at time zone 'Asia/Shanghai') order by d.valid_from desc limit 1)""";

    @Override
    public String at(String code, String instant) {
        return NAME.formatted(code, instant);
    }
}
