package org.jiedui.caselibrary.lifecycle;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedui.caselibrary.evidence.Evidence;

/** The exchanges that a case grew from, each with the first version that has it. */
@Embeddable
@CheckReturnValue
class Exchanges {

    @ElementCollection
    @CollectionTable(name = "case_evidence", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "activity_id")
    private Map<UUID, KeptEvidence> evidence = new HashMap<>();

    /** The same for the first version of another case. */
    Exchanges copy() {
        Exchanges copy = new Exchanges();
        evidence.forEach((activity, kept) -> copy.evidence.put(activity, new KeptEvidence(1, kept.facts())));
        return copy;
    }

    /** @return whether it is new */
    boolean add(Evidence exchange, int since) {
        return evidence.putIfAbsent(exchange.activityId(), new KeptEvidence(since, exchange)) == null;
    }

    /** Whether any waits for a version after that. */
    boolean waitAfter(int version) {
        return evidence.values().stream().anyMatch(kept -> !kept.isOf(version));
    }

    /** Those of a version, by time. */
    List<Evidence> of(int version) {
        return of(version, evidence.values());
    }

    static List<Evidence> of(int version, Collection<KeptEvidence> all) {
        return all.stream()
                .filter(kept -> kept.isOf(version))
                .map(KeptEvidence::facts)
                .sorted(Evidence.BY_TIME)
                .toList();
    }

    int count() {
        return evidence.size();
    }
}
