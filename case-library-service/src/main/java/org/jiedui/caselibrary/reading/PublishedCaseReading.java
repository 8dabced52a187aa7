package org.jiedui.caselibrary.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/** The published cases, the same for everybody. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class PublishedCaseReading {

    private final PublishedCases cases;

    PublishedCaseReading(PublishedCases cases) {
        this.cases = cases;
    }

    public Page<PublishedCaseView> list(Filter filter, PageRequest page) {
        return cases.list(filter, page);
    }

    /**
     * Which cases are listed; an absent criterion does not restrict it.
     *
     * @param year it counts for
     * @param region covers at least one of the sides
     * @param scene code of a scene, such as {@code RESIDENTIAL_COMMUNITY}
     * @param pairing with all terms of that cooperation
     */
    public record Filter(
            @Nullable Integer year,
            @Nullable RegionCode region,
            @Nullable Topic topic,
            @Nullable String scene,
            @Nullable CaseKind kind,
            @Nullable EditionId edition,
            @Nullable PairingId pairing) {}
}
