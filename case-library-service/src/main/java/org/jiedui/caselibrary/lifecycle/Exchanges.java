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
import org.jiedui.caselibrary.evidence.ExchangeCorrection;

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
        evidence.forEach((activity, kept) -> copy.evidence.put(activity, KeptEvidence.of(kept.latest(), 1)));
        return copy;
    }

    /** @return whether it is new */
    boolean add(Evidence exchange, int since) {
        return evidence.putIfAbsent(exchange.activityId(), KeptEvidence.of(exchange, since)) == null;
    }

    /**
     * @param version that authors work on
     * @param isFixed whether it stays as it is
     * @return whether anything is changed by it
     */
    boolean correct(UUID activity, List<ExchangeCorrection> corrections, int version, boolean isFixed) {
        KeptEvidence kept = evidence.get(activity);
        if (kept == null) {
            return false;
        }
        Evidence corrected = kept.latest().corrected(corrections);
        if (corrected.equals(kept.latest())) {
            return false;
        }
        evidence.put(
                activity,
                isFixed && kept.isOf(version)
                        ? kept.correctedAfterwards(corrected)
                        : KeptEvidence.of(corrected, kept.since()));
        return true;
    }

    /** A version begins that has every correction. */
    void beginVersion() {
        evidence.replaceAll((activity, kept) -> kept.asLatest());
    }

    /** Whether any waits for a version after that. */
    boolean waitAfter(int version) {
        return evidence.values().stream().anyMatch(kept -> kept.waitsAfter(version));
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
