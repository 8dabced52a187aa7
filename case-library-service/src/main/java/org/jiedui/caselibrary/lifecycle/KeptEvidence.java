package org.jiedui.caselibrary.lifecycle;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * An exchange that a case grew from.
 *
 * @param since the first version that has it: what comes after a version is fixed is kept for the next
 * @param facts as the present version has them
 * @param corrected as the next version has them, if it was corrected after the present one was fixed
 */
@Embeddable
record KeptEvidence(
        int since,
        @JdbcTypeCode(SqlTypes.JSON) Evidence facts,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable Evidence corrected) {

    static KeptEvidence of(Evidence facts, int since) {
        return new KeptEvidence(since, facts, null);
    }

    boolean isOf(int version) {
        return since <= version;
    }

    boolean waitsAfter(int version) {
        return !isOf(version) || corrected != null;
    }

    Evidence latest() {
        return corrected == null ? facts : corrected;
    }

    KeptEvidence asLatest() {
        return of(latest(), since);
    }

    KeptEvidence correctedAfterwards(Evidence correction) {
        return new KeptEvidence(since, facts, correction.equals(facts) ? null : correction);
    }
}
