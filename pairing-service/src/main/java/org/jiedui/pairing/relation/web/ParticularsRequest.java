package org.jiedui.pairing.relation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.relation.Particulars;
import org.jiedui.pairing.relation.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * @param kind what kind of relation it is
 * @param name only of the kind OTHER, and there required
 * @param documentNumber number of that document, as written there
 * @param title title of the document it rests on
 * @param since first day; absent when unknown
 * @param source where this was published
 * @param verification how sure it is that the relation exists
 */
record ParticularsRequest(
        @NotNull RelationKind kind,

        @Size(min = 1, max = 100) @NoPersonalNumbers @Nullable String name,

        @Size(min = 1, max = 100) @Pattern(regexp = WITH_A_LETTER_OR_DIGIT) @NoPersonalNumbers @Nullable String documentNumber,

        @Size(min = 1, max = 300) @NoPersonalNumbers @Nullable String title,

        @SensibleDate @Nullable LocalDate since,

        @Size(min = 1, max = 300) @NoPersonalNumbers @Nullable String source,

        @NotNull Verification verification) {

    private static final String WITH_A_LETTER_OR_DIGIT = "^.*[0-9０-９A-Za-z㐀-䶿一-鿿].*$";

    Particulars toParticulars() {
        return new Particulars(kind, name, documentNumber, title, since, source, verification);
    }
}
