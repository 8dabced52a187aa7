package org.jiedui.activity.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiedui.events.CaseEvent.CasePublished;
import org.jiedui.events.PublishedCase;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;

/** The cases of both sides that were published, and which batch of cases that is owed each of them meets. */
@ApplicationScoped
class JointCases {

    private static final String ADD = """
            insert into joint_case (id, cooperation, year, published_on) values (:id, :cooperation, :year, :on)
            on conflict do nothing""";

    private static final String PUBLISHED =
            "select id, year, published_on from joint_case where cooperation = :cooperation order by published_on, id";

    private static final String DUE = """
            select id, year, period_start as period_from from obligation
            where cooperation = :cooperation and duty = 'CASE_BATCH' and owed order by period_start, ordinal, id""";

    private static final String FREE = """
            delete from discharge d using joint_case c
            where c.id = d.joint_case_id and c.cooperation = :cooperation and (d.obligation_id, d.joint_case_id) not in (
              select obligation, joint_case from unnest(:obligations, :cases) as met (obligation, joint_case))
            returning d.obligation_id""";

    private static final String DISCHARGE = """
            insert into discharge (obligation_id, leg, joint_case_id, planned_for, held_on)
            select o.id, leg, c.id, c.published_on, c.published_on
            from unnest(:obligations, :cases) as met (obligation, joint_case) join obligation o on o.id = met.obligation
              join joint_case c on c.id = met.joint_case cross join generate_series(1, o.legs) leg
            on conflict do nothing returning obligation_id""";

    private final Sql sql;

    JointCases(Sql sql) {
        this.sql = sql;
    }

    /** One that is known changes nothing. */
    void add(CasePublished published) {
        PublishedCase typicalCase = published.typicalCase();
        if (typicalCase.owner() == CaseOwner.BOTH) {
            sql.query(ADD)
                    .with("id", typicalCase.caseId())
                    .with("cooperation", typicalCase.pairing().cooperation())
                    .with("year", published.year())
                    .with("on", published.publishedOn())
                    .execute();
        }
    }

    /**
     * Discharges what the cases meet, all of it worked out anew.
     *
     * @return the obligations whose discharges change
     */
    Set<ObligationId> discharge(UUID cooperation) {
        List<Met> met = Met.of(
                sql.query(DUE).with("cooperation", cooperation).list(Due.class),
                sql.query(PUBLISHED).with("cooperation", cooperation).list(Published.class));
        Set<ObligationId> changed = new HashSet<>(change(FREE, cooperation, met));
        changed.addAll(change(DISCHARGE, cooperation, met));
        return changed;
    }

    private Collection<ObligationId> change(String statement, UUID cooperation, List<Met> met) {
        return sql.query(statement)
                .with("cooperation", cooperation)
                .with(
                        "obligations",
                        ArrayOf.uuids(met.stream().map(Met::obligation).toList()))
                .with("cases", ArrayOf.uuids(met.stream().map(Met::jointCase).toList()))
                .list(ObligationId.class);
    }

    /** A batch of cases that is owed. */
    record Due(ObligationId id, int year, LocalDate periodFrom) {}

    /** A case that was published. */
    record Published(UUID id, int year, LocalDate publishedOn) {}

    /** A case that discharges an obligation, whole. */
    record Met(ObligationId obligation, UUID jointCase) {

        /**
         * Each case in its turn discharges the first obligation of its year that no other does, and none before its period.
         *
         * @param due in order
         * @param published in order
         */
        static List<Met> of(List<Due> due, List<Published> published) {
            List<Due> open = new ArrayList<>(due);
            List<Met> met = new ArrayList<>();
            for (Published one : published) {
                open.stream()
                        .filter(owed ->
                                owed.year() == one.year() && !one.publishedOn().isBefore(owed.periodFrom()))
                        .findFirst()
                        .ifPresent(owed -> {
                            open.remove(owed);
                            met.add(new Met(owed.id(), one.id()));
                        });
            }
            return met;
        }
    }
}
