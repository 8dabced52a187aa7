package org.jiedui.caselibrary.adoption;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.caselibrary.indicator.Objection;
import org.jiedui.caselibrary.indicator.Observation;
import org.jiedui.events.AdoptionEvent.AdoptionAbandoned;
import org.jiedui.events.AdoptionEvent.AdoptionDeclined;
import org.jiedui.events.AdoptionEvent.AdoptionEvaluated;
import org.jiedui.events.AdoptionEvent.AdoptionProgressed;
import org.jiedui.events.AdoptionEvent.AdoptionRegistered;
import org.jiedui.events.PublishedAdoption;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.AdoptionStage;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/** What a region made of a published version of a case, for itself; the case may be withdrawn meanwhile. */
@Entity
@Table(name = "adoption")
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
class Adoption {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private int caseVersion;
    private UUID pairingId;
    private String region;
    private String regionName;

    private String registeredAs;
    private LocalDate registeredOn;

    @Enumerated(EnumType.STRING)
    private AdoptionStage stage;

    @Embedded
    private @Nullable Adaptation adaptation;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Observation> observations;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> exchanges;

    private @Nullable String reason;
    private @Nullable String lesson;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Adoption() {}

    /** @throws org.jiedui.caselibrary.adoption.AdoptionRefusals.OwnCase if the case is the region's own */
    Adoption(PublishedCase adopted, Adopter by, Instant now) {
        adopted.checkIsOpenTo(by.region());
        this.id = Ids.next();
        this.caseId = adopted.id().value();
        this.caseVersion = adopted.number();
        this.pairingId = adopted.pairing().value();
        this.region = by.region().value();
        this.regionName = by.name();
        this.registeredAs = region;
        this.registeredOn = ChinaTime.dateOf(now);
        this.stage = AdoptionStage.INTERESTED;
        this.observations = List.of();
        this.exchanges = List.of();
        this.createdAt = now;
        this.updatedAt = now;
    }

    AdoptionRegistered registered() {
        return new AdoptionRegistered(published());
    }

    AdoptionProgressed plan(List<UUID> helped, Instant now) {
        become(AdoptionAction.PLAN, helped, now);
        return new AdoptionProgressed(published(), AdoptionStage.PLANNED, null);
    }

    AdoptionProgressed pilot(List<UUID> helped, Instant now) {
        become(AdoptionAction.PILOT, helped, now);
        return new AdoptionProgressed(published(), AdoptionStage.PILOTING, null);
    }

    /** Nothing is implemented without saying what was adapted: no case fits everywhere as it is. */
    AdoptionProgressed implement(Adaptation adapted, List<UUID> helped, Instant now) {
        become(AdoptionAction.IMPLEMENT, helped, now);
        adaptation = adapted;
        return new AdoptionProgressed(published(), AdoptionStage.IMPLEMENTED, adapted.published());
    }

    /**
     * Ends it with what was observed in the region.
     *
     * @param objections to its observations
     * @throws org.jiedui.caselibrary.adoption.AdoptionRefusals.EvaluationDoesNotStand if anything is wrong with it
     */
    AdoptionEvaluated evaluate(Evaluation found, List<Objection> objections, List<UUID> helped, Instant now) {
        become(AdoptionAction.EVALUATE, helped, now);
        found.check(new RegionCode(region), objections);
        observations = found.observations();
        lesson = found.lesson();
        return new AdoptionEvaluated(published(), found.published(), lesson);
    }

    AdoptionAbandoned abandon(String why, String learnt, Instant now) {
        become(AdoptionAction.ABANDON, List.of(), now);
        reason = why;
        lesson = learnt;
        return new AdoptionAbandoned(published(), why, learnt);
    }

    AdoptionDeclined decline(String why, Instant now) {
        become(AdoptionAction.DECLINE, List.of(), now);
        reason = why;
        return new AdoptionDeclined(published(), why);
    }

    private void become(AdoptionAction action, List<UUID> helped, Instant now) {
        action.check(stage);
        stage = action.target();
        exchanges =
                Stream.concat(exchanges.stream(), helped.stream()).distinct().toList();
        updatedAt = now;
    }

    private PublishedAdoption published() {
        return new PublishedAdoption(id, caseId, caseVersion, new PublishedParty(region, regionName));
    }

    AdoptionId id() {
        return new AdoptionId(id);
    }

    AdoptionStage stage() {
        return stage;
    }

    long version() {
        return version;
    }
}
