package org.jiedui.caselibrary.lifecycle;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.caselibrary.evidence.Evidence;

/**
 * An exchange that a case grew from.
 *
 * @param since the first version that has it: what comes after a case has left drafting is kept for the next
 */
@Embeddable
record KeptEvidence(int since, @JdbcTypeCode(SqlTypes.JSON) Evidence facts) {

    boolean isOf(int version) {
        return since <= version;
    }
}
