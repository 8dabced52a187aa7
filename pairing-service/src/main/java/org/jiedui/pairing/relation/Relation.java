package org.jiedui.pairing.relation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Ids;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.relation.RelationRefusals.NeitherPartyNorAbove;
import org.jiedui.pairing.relation.RelationRefusals.RelationWithItself;

/**
 * A relation two parties have had before they were paired; between whom it is stays, the rest can be corrected. What is only
 * written here is read from the row, by {@link Relations}.
 */
@Entity
@Table(name = "relation")
@SuppressWarnings("UnusedVariable")
class Relation {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID leftPartyId;
    private UUID rightPartyId;

    @Embedded
    private Particulars particulars;

    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Relation() {}

    private Relation(PartyView left, PartyView right, Particulars particulars, Instant now) {
        this.id = Ids.next();
        this.leftPartyId = left.id();
        this.rightPartyId = right.id();
        this.particulars = particulars;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * @throws NeitherPartyNorAbove if the caller has nothing to do with it
     * @throws RelationWithItself if one party lies within the other
     */
    static Relation register(PartyView left, PartyView right, Particulars particulars, Caller caller, Instant now) {
        checkConcerned(caller, left.region(), right.region());
        if (left.region().covers(right.region()) || right.region().covers(left.region())) {
            throw new RelationWithItself(left.region(), right.region());
        }
        return new Relation(left, right, particulars, now);
    }

    void correct(Particulars corrected, Instant now) {
        particulars = corrected;
        updatedAt = now;
    }

    /** @throws NeitherPartyNorAbove if the caller has nothing to do with it */
    static void checkConcerned(Caller caller, RegionCode left, RegionCode right) {
        boolean concerned = caller.is(Roles.MINISTRY)
                || Stream.of(left, right).anyMatch(end -> caller.speaksFor(end) || caller.isProvinceAbove(end));
        if (!concerned) {
            throw new NeitherPartyNorAbove();
        }
    }

    RelationId id() {
        return new RelationId(id);
    }

    long version() {
        return version;
    }
}
