package org.jiedui.knownparties.pair;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Sql;
import org.jiedui.knownparties.pair.PairRefusals.PairingNotFound;
import org.jiedui.knownparties.redesignation.Dissolutions;
import org.jiedui.knownparties.redesignation.Redesignations;

/**
 * The pairings a service has heard of. Any event of a pairing may be the first to mention it. A side is kept under its present
 * code, even if its events still carry a former one, and with its last day, if it was dissolved.
 *
 * <p>The table {@code pair} belongs to the service, which creates it in a migration of its own.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnownPairs {

    private static final String SELECT =
            "select %s from pair p where p.pairing_id = :id".formatted(PairColumns.as("pairing"));

    private static final String KEEP = """
            insert into pair (pairing_id, cooperation, programme, leading_region, leading_name, partner_region, partner_name)
            values (:id, :cooperation, :programme, :leadingRegion, :leadingName, :partnerRegion, :partnerName)
            on conflict (pairing_id) do nothing""";

    /** From any former designation to the present one. */
    private static final String FOLLOW = """
            update pair p set %1$s_region = known.region, %1$s_name = known.name, version = p.version + 1, updated_at = :now
            from
            """ + Redesignations.FORMER_AND_PRESENT + """
             known where %2$s = :id and p.%1$s_region = known.former_region and p.%1$s_name = known.former_name
              and (p.%1$s_region, p.%1$s_name) <> (known.region, known.name)""";

    /** A side that was dissolved keeps its last code and name, and says so. */
    private static final String DISSOLVE = """
            update pair p set %1$s_dissolved_on = gone.dissolved_on, %1$s_successor_region = gone.successor_region,
              %1$s_successor_name = gone.successor_name, version = p.version + 1, updated_at = :now
            from
            """ + Dissolutions.DISSOLVED + """
             gone where %2$s and p.%1$s_region = gone.region and p.%1$s_name = gone.name
              and (p.%1$s_dissolved_on, p.%1$s_successor_region, p.%1$s_successor_name)
                is distinct from (gone.dissolved_on, gone.successor_region, gone.successor_name)
            returning p.cooperation""";

    private final Sql sql;
    private final Redesignations redesignations;
    private final Dissolutions dissolutions;
    private final Clock clock;

    KnownPairs(Sql sql, Redesignations redesignations, Dissolutions dissolutions, Clock clock) {
        this.sql = sql;
        this.redesignations = redesignations;
        this.dissolutions = dissolutions;
        this.clock = clock;
    }

    /**
     * Who the sides are stays as it was told first; what they are called follows from redesignations.
     *
     * @return the pairing with the present names and codes of its sides
     */
    @CanIgnoreReturnValue
    public PublishedPairing keep(PublishedPairing pairing) {
        return find(pairing).orElseGet(() -> {
            insert(pairing);
            return find(pairing).orElseThrow();
        });
    }

    /** Under the present codes and names, even if both change at once. */
    private void insert(PublishedPairing pairing) {
        redesignations.lockForShare();
        sql.query(KEEP)
                .with("id", pairing.pairingId())
                .with("cooperation", pairing.cooperation())
                .with("programme", pairing.programme())
                .with("leadingRegion", pairing.leading().region())
                .with("leadingName", pairing.leading().name())
                .with("partnerRegion", pairing.partner().region())
                .with("partnerName", pairing.partner().name())
                .execute();
        follow("p.pairing_id", pairing.pairingId(), clock.instant());
        List<UUID> unusedIsNew = dissolve("p.pairing_id = :id", pairing.pairingId());
    }

    private Optional<PublishedPairing> find(PublishedPairing pairing) {
        return sql.query(SELECT)
                .with("id", pairing.pairingId())
                .first(Known.class)
                .map(Known::pairing);
    }

    /**
     * Gives the party's sides its present code and name: by the code it is decided who sees what belongs to them.
     *
     * @return the cooperations of which it is known only now that a side was dissolved
     */
    @CanIgnoreReturnValue
    public List<UUID> follow(PartyRedesignated redesignated) {
        redesignations.add(redesignated);
        follow("known.party_id", redesignated.partyId(), clock.instant());
        return dissolve(":id in (gone.party_id, gone.successor_id)", redesignated.partyId());
    }

    /**
     * Says of the party's sides that it was dissolved.
     *
     * @return the cooperations of which that is news
     */
    @CanIgnoreReturnValue
    public List<UUID> follow(PartyDissolved dissolved) {
        dissolutions.add(dissolved);
        return dissolve("gone.party_id = :id", dissolved.partyId());
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    public PublishedPairing inScope(PairingId id, Caller caller) {
        return PairScope.of(caller, sql.query(SELECT).with("id", id))
                .first(Known.class)
                .orElseThrow(() -> new PairingNotFound(id))
                .pairing();
    }

    private void follow(String which, UUID id, Instant now) {
        for (String side : List.of("leading", "partner")) {
            sql.query(FOLLOW.formatted(side, which))
                    .with("id", id)
                    .with("now", now)
                    .execute();
        }
    }

    private List<UUID> dissolve(String which, UUID id) {
        return Stream.of("leading", "partner")
                .flatMap(side -> sql
                        .query(DISSOLVE.formatted(side, which))
                        .with("id", id)
                        .with("now", clock.instant())
                        .list(UUID.class)
                        .stream())
                .distinct()
                .toList();
    }

    /** A row of it. */
    public record Known(PublishedPairing pairing) {}
}
