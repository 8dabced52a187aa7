package org.jiedui.knownparties.pair;

/** How a statement over the table {@code pair}, named {@code p}, selects a {@link org.jiedui.events.PublishedPairing}. */
public final class PairColumns {

    private static final String COLUMNS = """
            p.pairing_id as %1$s_pairing_id, p.cooperation as %1$s_cooperation, p.programme as %1$s_programme,
              p.leading_region as %1$s_leading_region, p.leading_name as %1$s_leading_name,
              p.leading_dissolved_on as %1$s_leading_dissolved_on,
              p.leading_successor_region as %1$s_leading_successor_region, p.leading_successor_name as %1$s_leading_successor_name,
              p.partner_region as %1$s_partner_region, p.partner_name as %1$s_partner_name,
              p.partner_dissolved_on as %1$s_partner_dissolved_on,
              p.partner_successor_region as %1$s_partner_successor_region, p.partner_successor_name as %1$s_partner_successor_name""";

    private PairColumns() {}

    /** @param component what the record that is read calls it */
    public static String as(String component) {
        return COLUMNS.formatted(component);
    }
}
