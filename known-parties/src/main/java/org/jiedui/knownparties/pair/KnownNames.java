package org.jiedui.knownparties.pair;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.history.RegionNames;

/** The names of the regions that are or were a side, as events told them, and of provinces; those of others are not known here. */
@ApplicationScoped
class KnownNames implements RegionNames {

    /** A code means who had it until the first change after that day, or else who has it now, or had it last. */
    private static final String NAME = """
            coalesce(
              (select r.former_name from party_redesignation r where r.former_region = %1$s
                and r.valid_from > date(%2$s at time zone 'Asia/Shanghai') order by r.valid_from limit 1),
              (select d.name from party_dissolution d where d.region = %1$s
                and d.dissolved_on >= date(%2$s at time zone 'Asia/Shanghai') order by d.dissolved_on limit 1),
              (select p.leading_name from pair p where p.leading_region = %1$s and p.leading_dissolved_on is null limit 1),
              (select p.partner_name from pair p where p.partner_region = %1$s and p.partner_dissolved_on is null limit 1),
              (select r.former_name from party_redesignation r where r.former_region = %1$s order by r.valid_from desc limit 1),
              (select province.name from %3$s province (code, name) where province.code = %1$s))""";

    @Override
    public String at(String code, String instant) {
        return NAME.formatted(code, instant, Provinces.asRows());
    }
}
