package org.jiedui.activity.calendar.closure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.activity.calendar.closure.ClosureRefusals.ClosureAlreadyRemoved;
import org.jiedui.activity.calendar.closure.ClosureRefusals.ClosureOfAnotherRegion;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Ids;
import org.jspecify.annotations.Nullable;

/** A closure of a side; it is not changed, but removed and added anew. */
@Entity
@Table(name = "closure")
@SuppressWarnings("UnusedVariable")
class Closure {

    @Id
    private UUID id;

    @Version
    private long version;

    /** Changed by following the party only. */
    @Column(updatable = false)
    private String region;

    @Embedded
    private ClosureContent content;

    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Closure() {}

    Closure(RegionCode region, ClosureContent content, Instant now) {
        this.id = Ids.next();
        this.region = region.value();
        this.content = content;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** @throws ClosureOfAnotherRegion if the caller is not the liaison of the region */
    static void checkMayKeep(Caller caller, RegionCode region) {
        if (!caller.speaksFor(region)) {
            throw new ClosureOfAnotherRegion(region);
        }
    }

    /** @throws ClosureAlreadyRemoved if it is */
    void remove(Instant now) {
        if (!ClosureAction.REMOVE.isPossible(removedAt != null)) {
            throw new ClosureAlreadyRemoved();
        }
        removedAt = now;
        updatedAt = now;
    }

    RegionCode region() {
        return new RegionCode(region);
    }

    ClosureId id() {
        return new ClosureId(id);
    }

    long version() {
        return version;
    }
}
