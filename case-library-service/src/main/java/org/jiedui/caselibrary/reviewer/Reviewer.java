package org.jiedui.caselibrary.reviewer;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.caselibrary.reviewer.ReviewerRefusals.ReviewerStatusForbids;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/** Somebody whom an office may ask for reviews, known by the subject of the token, which nobody else is ever shown. */
@Entity
@Table(name = "reviewer")
@SuppressWarnings("UnusedVariable")
class Reviewer {

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable String office;
    private LocalDate officeSince;
    private LocalDate registeredOn;
    private String subject;
    private String unit;
    private String post;
    private @Nullable String region;
    private LocalDate regionSince;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Topic> topics;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> scenes;

    @Enumerated(EnumType.STRING)
    private ReviewerStatus status;

    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reviewer() {}

    /** @param office the province that keeps it; absent: the ministry */
    @SuppressWarnings("NullAway.Init")
    Reviewer(@Nullable RegionCode office, String subject, Expertise expertise, Instant now) {
        this.id = Ids.next();
        this.office = office == null ? null : office.value();
        this.registeredOn = ChinaTime.dateOf(now);
        this.officeSince = registeredOn;
        this.subject = subject;
        this.status = ReviewerStatus.ACTIVE;
        apply(expertise, now);
    }

    /** @throws ReviewerStatusForbids if it is retired */
    void revise(Expertise expertise, Instant now) {
        ReviewerAction.REVISE.check(status);
        apply(expertise, now);
    }

    /** No more reviews are asked of it; those that it was asked for stay. */
    void retire(Instant now) {
        become(ReviewerStatus.RETIRED, ReviewerAction.RETIRE, now);
    }

    void reinstate(Instant now) {
        become(ReviewerStatus.ACTIVE, ReviewerAction.REINSTATE, now);
    }

    private void become(ReviewerStatus target, ReviewerAction action, Instant now) {
        action.check(status);
        status = target;
        updatedAt = now;
    }

    private void apply(Expertise expertise, Instant now) {
        unit = expertise.unit();
        post = expertise.post();
        region = expertise.region() == null ? null : expertise.region().value();
        regionSince = ChinaTime.dateOf(now);
        topics = expertise.topics();
        scenes = expertise.scenes();
        updatedAt = now;
    }

    ReviewerId id() {
        return new ReviewerId(id);
    }

    ReviewerStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
