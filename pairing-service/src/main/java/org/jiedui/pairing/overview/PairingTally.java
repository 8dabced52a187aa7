package org.jiedui.pairing.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jiedui.pairing.overview.PairingFigures.ProgrammeFigures;
import org.jiedui.pairing.overview.PairingFigures.RegionFigures;
import org.jspecify.annotations.Nullable;

/** Puts together the figures that were counted; each row tells by its grouping what it is counted for. */
final class PairingTally {

    private static final int BY_STATUS = 0b111;
    private static final int BY_VERIFICATION = 0b011;
    private static final int BY_PROGRAMME = 0b101;

    private final Map<PairingStatus, Long> byStatus = new EnumMap<>(PairingStatus.class);
    private final Map<Verification, Long> byVerification = new EnumMap<>(Verification.class);
    private final Map<String, ProgrammeFigures> byProgramme = new LinkedHashMap<>();
    private final Map<String, RegionFigures> byRegion = new LinkedHashMap<>();

    void add(ResultSet row) throws SQLException {
        long pairings = row.getLong("pairings");
        switch (row.getInt("grouped")) {
            case BY_STATUS -> byStatus.put(status(row), pairings);
            case BY_VERIFICATION -> byVerification.put(Verification.valueOf(row.getString("verification")), pairings);
            case BY_PROGRAMME ->
                byProgramme
                        .computeIfAbsent(row.getString("programme"), ProgrammeFigures::new)
                        .byStatus()
                        .put(status(row), pairings);
            default -> {
                String name = row.getString("name_zh");
                byRegion.computeIfAbsent(row.getString("area"), code -> new RegionFigures(new RegionCode(code), name))
                        .byStatus()
                        .put(status(row), pairings);
            }
        }
    }

    PairingFigures of(@Nullable RegionCode region) {
        return new PairingFigures(
                region, byStatus, byVerification, List.copyOf(byProgramme.values()), List.copyOf(byRegion.values()));
    }

    private static PairingStatus status(ResultSet row) throws SQLException {
        return PairingStatus.valueOf(row.getString("status"));
    }
}
