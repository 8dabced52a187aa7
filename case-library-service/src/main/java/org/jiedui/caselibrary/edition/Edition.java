package org.jiedui.caselibrary.edition;

import com.google.errorprone.annotations.CheckReturnValue;
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
import org.jiedui.caselibrary.edition.EditionRefusals.DeadlineTooEarly;
import org.jiedui.caselibrary.edition.EditionRefusals.EditionStatusForbids;
import org.jiedui.events.EditionEvent.EditionClosed;
import org.jiedui.events.EditionEvent.EditionDeadlineExtended;
import org.jiedui.events.EditionEvent.EditionOpened;
import org.jiedui.events.EditionEvent.EditionPublished;
import org.jiedui.events.EditionEvent.EditionReviewBegun;
import org.jiedui.events.EditionEvent.EditionRevised;
import org.jiedui.events.EditionEvent.EntriesOfPairing;
import org.jiedui.events.PublishedEdition;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/**
 * A yearly collection of cases, conducted by one office. What it calls for and how it judges is data, and stays as it is
 * once it is closed.
 */
@Entity
@Table(name = "edition")
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
class Edition {

    @Id
    private UUID id;

    @Version
    private long version;

    private int year;
    private @Nullable String office;
    private LocalDate officeSince;
    private String title;

    @Enumerated(EnumType.STRING)
    private EditionStatus status;

    private Instant deadline;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CaseKind> kinds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Topic> topics;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Gate> gates;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Criterion> criteria;

    private int reviewers;
    private boolean trimmed;
    private int reviewDays;
    private int passMark;
    private Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant reviewBegunAt;
    private @Nullable Instant publishedAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    /**
     * An edition that is open.
     *
     * @param office absent: the ministry
     * @throws DeadlineTooEarly if the deadline has passed
     */
    @SuppressWarnings("NullAway.Init")
    Edition(int year, @Nullable RegionCode office, EditionContent content, Instant deadline, Instant now) {
        this.id = Ids.next();
        this.year = year;
        this.office = office == null ? null : office.value();
        this.status = EditionStatus.OPEN;
        this.officeSince = ChinaTime.dateOf(now);
        this.openedAt = now;
        apply(content, now);
        moveDeadline(deadline, now);
    }

    EditionOpened opened() {
        return new EditionOpened(published());
    }

    /**
     * Replaces what it calls for and how it judges; cases submitted before keep their gates.
     *
     * @throws EditionStatusForbids if it is closed
     */
    EditionRevised revise(EditionContent content, Instant now) {
        EditionAction.REVISE.check(status);
        apply(content, now);
        return new EditionRevised(published());
    }

    /**
     * Takes cases for longer, also when the former deadline has passed.
     *
     * @throws EditionStatusForbids if it is closed
     * @throws DeadlineTooEarly if it is not later than the former
     */
    EditionDeadlineExtended extendDeadline(Instant later, Instant now) {
        EditionAction.EXTEND_DEADLINE.check(status);
        if (!later.isAfter(deadline)) {
            throw new DeadlineTooEarly();
        }
        Instant former = deadline;
        moveDeadline(later, now);
        return new EditionDeadlineExtended(published(), former);
    }

    /** Takes no case that it has not had before, also before its deadline; one that is returned may still come again. */
    EditionClosed close(Instant now) {
        EditionAction.CLOSE.check(status);
        closedAt = now;
        become(EditionStatus.CLOSED, now);
        return new EditionClosed(published());
    }

    EditionReviewBegun beginReview(Instant now) {
        EditionAction.BEGIN_REVIEW.check(status);
        reviewBegunAt = now;
        become(EditionStatus.IN_REVIEW, now);
        return new EditionReviewBegun(published());
    }

    /**
     * With its cases, for good.
     *
     * @param entries by pairing
     * @throws EditionStatusForbids if it is not in review
     */
    EditionPublished publish(List<EntriesOfPairing> entries, Instant now) {
        EditionAction.PUBLISH.check(status);
        publishedAt = now;
        become(EditionStatus.PUBLISHED, now);
        return new EditionPublished(published(), ChinaTime.dateOf(now), entries);
    }

    private void become(EditionStatus target, Instant now) {
        status = target;
        updatedAt = now;
    }

    private void moveDeadline(Instant to, Instant now) {
        if (!to.isAfter(now)) {
            throw new DeadlineTooEarly();
        }
        deadline = to;
        updatedAt = now;
    }

    private void apply(EditionContent content, Instant now) {
        content.check();
        title = content.title();
        kinds = content.kinds();
        topics = content.topics();
        gates = content.gates();
        criteria = content.criteria();
        reviewers = content.reviewers();
        trimmed = content.trimmed();
        reviewDays = content.reviewDays();
        passMark = content.passMark();
        updatedAt = now;
    }

    private PublishedEdition published() {
        return new PublishedEdition(id, year, title, office, kinds, topics, deadline);
    }

    EditionId id() {
        return new EditionId(id);
    }

    EditionStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
