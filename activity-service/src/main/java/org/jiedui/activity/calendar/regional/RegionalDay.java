package org.jiedui.activity.calendar.regional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.activity.calendar.regional.RegionalDayRefusals.NotTheProvinceAbove;
import org.jiedui.activity.calendar.regional.RegionalDayRefusals.RegionalDayAlreadyRemoved;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Ids;
import org.jspecify.annotations.Nullable;

/** A day a region adds to the calendar; it is not changed, but removed and added anew. */
@Entity
@Table(name = "regional_day")
@SuppressWarnings("UnusedVariable")
class RegionalDay {

    @Id
    private UUID id;

    @Version
    private long version;

    /** Changed by following the party only. */
    @Column(updatable = false)
    private String region;

    @Embedded
    private RegionalDayContent content;

    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected RegionalDay() {}

    RegionalDay(RegionCode region, RegionalDayContent content, Instant now) {
        this.id = Ids.next();
        this.region = region.value();
        this.content = content;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** @throws NotTheProvinceAbove if the caller is not the province that covers the region */
    static void checkMayKeep(Caller caller, RegionCode region) {
        if (!caller.isProvinceAbove(region)) {
            throw new NotTheProvinceAbove(region);
        }
    }

    /** @throws RegionalDayAlreadyRemoved if it is */
    void remove(Instant now) {
        if (!RegionalDayAction.REMOVE.isPossible(removedAt != null)) {
            throw new RegionalDayAlreadyRemoved();
        }
        removedAt = now;
        updatedAt = now;
    }

    RegionCode region() {
        return new RegionCode(region);
    }

    RegionalDayId id() {
        return new RegionalDayId(id);
    }

    long version() {
        return version;
    }
}
