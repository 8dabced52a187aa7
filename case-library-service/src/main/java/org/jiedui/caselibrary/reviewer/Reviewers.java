package org.jiedui.caselibrary.reviewer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jiedui.caselibrary.reviewer.ReviewerRefusals.ReviewerAlreadyRegistered;
import org.jiedui.caselibrary.reviewer.ReviewerRefusals.ReviewerNotFound;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.redesignation.PresentCode;

/** The reviewers: each seen by the office that keeps it, the ministry and itself. */
@ApplicationScoped
class Reviewers implements PanacheRepositoryBase<Reviewer, UUID> {

    private static final String KNOWN = """
            select other.id from reviewer r join reviewer other
              on other.subject = r.subject and coalesce(other.office, '') = coalesce(r.office, '') and other.id <> r.id
            where r.id = :id limit 1""";

    private final Sql sql;

    Reviewers(Sql sql) {
        this.sql = sql;
    }

    /** @throws ReviewerNotFound if there is none in the caller's scope */
    ReviewerView inScope(ReviewerId id, Caller caller) {
        return visibleTo(caller)
                .and("r.id = :id")
                .with("id", id)
                .first(ReviewerView.class)
                .map(reviewer -> reviewer.offeredTo(caller))
                .orElseThrow(() -> new ReviewerNotFound(id));
    }

    Page<ReviewerView> inScope(ReviewerKeeping.Filter filter, PageRequest page, Caller caller) {
        return visibleTo(caller)
                .andIfWithin("r.region", PresentCode.ifGiven(filter.region(), sql))
                .andIfAny("r.status = any(:status)", filter.statuses())
                .andIfGiven("jsonb_exists(r.topics, :topic)", filter.topic())
                .andIfGiven("jsonb_exists(r.scenes, :scene)", filter.scene())
                .page(page, "r.id", "r.updated_at", ReviewerView.class, reviewer -> reviewer.id()
                        .value())
                .map(reviewer -> reviewer.offeredTo(caller));
    }

    Reviewer findForUpdate(ReviewerId seen) {
        return findByIdOptional(seen.value(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ReviewerNotFound(seen));
    }

    /** @throws ReviewerAlreadyRegistered if the office has the same one already, maybe one that has moved with it */
    void checkIsNew(ReviewerId registered) {
        sql.query(KNOWN).with("id", registered).first(ReviewerId.class).ifPresent(there -> {
            throw new ReviewerAlreadyRegistered().named(there);
        });
    }

    /** @throws ReviewerNotFound if the office keeps no such reviewer */
    KnownReviewer keptBy(Office office, ReviewerId id) {
        return sql.query("select r.* from reviewer r where r.id = :id and coalesce(r.office, '') = :office for share")
                .with("id", id)
                .with("office", office.key())
                .first(KnownReviewer.class)
                .orElseThrow(() -> new ReviewerNotFound(id));
    }

    private Query visibleTo(Caller caller) {
        Query all = sql.query("select r.* from reviewer r where true");
        if (caller.is(Roles.MINISTRY)) {
            return all;
        }
        String province = caller.is(Roles.PROVINCE) ? Office.of(caller).key() : "";
        return all.and("r.office = :keeper or r.subject = :self")
                .with("keeper", province)
                .with("self", caller.is(Roles.REVIEWER) ? caller.subject() : "");
    }
}
