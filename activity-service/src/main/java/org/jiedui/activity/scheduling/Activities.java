package org.jiedui.activity.scheduling;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedui.activity.pair.Sides;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityNotFound;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** The activities, each seen only by callers whose scope holds a side of its pairing. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, UUID> {

    private static final String IN_SCOPE = """
            pairingId in (select p.pairingId from Pair p
              where (p.leadingRegion >= :from and p.leadingRegion < :to)
                or (p.partnerRegion >= :from and p.partnerRegion < :to))""";

    private static final String LIST = IN_SCOPE + """
             and (:pairing is null or pairingId = :pairing) and (:year is null or heldIn = :year)
            and (:status is null or status = :status)
            and updatedAt >= :since and id < :before order by id desc""";

    private static final String COUNT = """
            insert into activity_number as n (prefix, last) values (:prefix, 1)
            on conflict (prefix) do update set last = n.last + 1 returning last""";

    /** @throws ActivityNotFound if there is none in the caller's scope */
    Activity inScope(ActivityId id, Caller caller) {
        return first(one(id, caller), id);
    }

    /**
     * The activity, changed by nobody else until the running transaction ends, and as it is now.
     *
     * @throws ActivityNotFound if there is none in the caller's scope
     */
    Activity locked(ActivityId id, Caller caller) {
        return first(one(id, caller).withLock(LockModeType.PESSIMISTIC_WRITE), id);
    }

    List<Activity> inScope(ActivityScheduling.Filter filter, PageRequest page, Caller caller) {
        RegionRange scope = caller.scope();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("from", scope.from());
        parameters.put("to", scope.to());
        parameters.put("pairing", filter.pairing());
        parameters.put("year", filter.year());
        parameters.put("status", filter.status());
        parameters.put("since", page.updatedSince());
        parameters.put("before", page.before());
        return find(LIST, parameters).range(0, page.fetch() - 1).list();
    }

    /**
     * The next number for a year and two regions, such as {@code 2022-440400-520300-01}; a LOCAL code goes without the name
     * of its code space. A concurrent request for the same waits until the running transaction has ended.
     */
    String nextNumber(int year, Sides sides) {
        String prefix =
                "%d-%s-%s".formatted(year, sides.leading(), sides.partner()).replace("LOCAL:", "");
        Number count = (Number) getEntityManager()
                .createNativeQuery(COUNT)
                .setParameter("prefix", prefix)
                .getSingleResult();
        return "%s-%02d".formatted(prefix, count.intValue());
    }

    private PanacheQuery<Activity> one(ActivityId id, Caller caller) {
        RegionRange scope = caller.scope();
        return find(IN_SCOPE + " and id = :id", Map.of("id", id.value(), "from", scope.from(), "to", scope.to()));
    }

    private static Activity first(PanacheQuery<Activity> found, ActivityId id) {
        return found.firstResultOptional().orElseThrow(() -> new ActivityNotFound(id));
    }
}
