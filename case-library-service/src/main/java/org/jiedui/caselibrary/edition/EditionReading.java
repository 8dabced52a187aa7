package org.jiedui.caselibrary.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jiedui.caselibrary.edition.EditionRefusals.EditionNotFound;

/** Editions for the other rooms. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EditionReading {

    private final Editions editions;

    EditionReading(Editions editions) {
        this.editions = editions;
    }

    /** @throws EditionNotFound if there is none */
    public EditionView find(EditionId id) {
        return editions.view(id);
    }

    /**
     * The edition, which nobody revises, closes or publishes until the running transaction ends: so nothing new is
     * submitted to a closed one. Lock it before any case.
     *
     * @throws EditionNotFound if there is none
     */
    public EditionView lockForShare(EditionId id) {
        return editions.viewForShare(id);
    }
}
