package org.jiedui.pairing.relation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.pairing.relation.RelationRefusals.NameDoesNotFitKind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a relation, apart from whom it is between.
 *
 * @param kind what kind of relation it is
 * @param name what it is called; only of the kind OTHER
 * @param documentNumber number of the document it rests on, as written there
 * @param title title of the document it rests on
 * @param since first day; absent when unknown
 * @param source where this was published
 * @param verification how sure it is that the relation exists
 */
@Embeddable
public record Particulars(
        @Enumerated(EnumType.STRING) RelationKind kind,
        @Nullable String name,
        @Nullable String documentNumber,
        @Nullable String title,
        @Nullable LocalDate since,
        @Nullable String source,
        @Enumerated(EnumType.STRING) Verification verification) {

    /** @throws NameDoesNotFitKind if a name is missing, or given where the kind says it all */
    public Particulars {
        if ((kind == RelationKind.OTHER) != (name != null)) {
            throw new NameDoesNotFitKind(kind);
        }
    }
}
