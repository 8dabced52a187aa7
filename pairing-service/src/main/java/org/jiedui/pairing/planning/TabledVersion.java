package org.jiedui.pairing.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jspecify.annotations.Nullable;

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
    @Column(name = "status")
    private Outcome outcome;

    private @Nullable LocalDate countsFrom;
    private @Nullable LocalDate countsUntil;

    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected TabledVersion() {}

    TabledVersion(UUID planId, PlanVersion tabled, Instant now) {
        this.id = Ids.next();
        this.planId = planId;
        this.tabled = tabled;
        this.outcome = Outcome.OPEN;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Takes over who has signed it. */
    void follow(PlanVersion signed, Instant at) {
        tabled = signed;
        updatedAt = at;
    }

    /** Both have signed it. */
    void agree(PlanVersion signed, Instant at) {
        follow(signed, at);
        outcome = Outcome.AGREED;
        countsFrom = signed.countsFrom();
    }

    void become(Outcome now, Instant at) {
        outcome = now;
        updatedAt = at;
    }

    private VersionStatus status(LocalDate today) {
        return switch (outcome) {
            case OPEN -> VersionStatus.OPEN;
            case REVISED -> VersionStatus.REVISED;
            case DECLINED -> VersionStatus.DECLINED;
            case WITHDRAWN -> VersionStatus.WITHDRAWN;
            case AGREED -> agreedStatus(today);
        };
    }

    private VersionStatus agreedStatus(LocalDate today) {
        if (countsFrom == null || (countsUntil != null && countsUntil.isBefore(today))) {
            return VersionStatus.REPLACED;
        }
        return countsFrom.isAfter(today) ? VersionStatus.UPCOMING : VersionStatus.IN_FORCE;
    }

    UUID id() {
        return id;
    }

    PlanVersionView view(LocalDate today) {
        return new PlanVersionView(
                planId,
                tabled.planVersion(),
                status(today),
                countsFrom,
                countsUntil,
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
