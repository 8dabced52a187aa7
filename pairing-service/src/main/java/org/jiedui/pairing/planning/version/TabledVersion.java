package org.jiedui.pairing.planning.version;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;

/** A version that was put to both sides, kept for good; its content never changes, only what becomes of it. */
@Entity
@Table(name = "annual_plan_version")
class TabledVersion {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID planId;

    @Embedded
    private PlanVersion tabled;

    @Enumerated(EnumType.STRING)
    private VersionStatus status;

    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected TabledVersion() {}

    TabledVersion(UUID planId, PlanVersion tabled, Instant now) {
        this.id = Ids.next();
        this.planId = planId;
        this.tabled = tabled;
        this.status = VersionStatus.OPEN;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Takes over who has signed it, and what it is now. */
    void follow(PlanVersion signed, VersionStatus now, Instant at) {
        tabled = signed;
        become(now, at);
    }

    void become(VersionStatus now, Instant at) {
        status = now;
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    PlanVersionView view() {
        return new PlanVersionView(
                planId,
                tabled.planVersion(),
                status,
                tabled.content(),
                tabled.proposedBy(),
                tabled.reason(),
                tabled.isSignedBy(SideOfPairing.LEADING),
                tabled.isSignedBy(SideOfPairing.PARTNER),
                createdAt,
                updatedAt,
                version);
    }

    PlanVersion tabled() {
        return tabled;
    }
}
