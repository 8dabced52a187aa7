package org.jiedui.caselibrary.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Iterator;
import java.util.List;
import org.jiedui.caselibrary.indicator.KnownIndicators;
import org.jiedui.caselibrary.indicator.ObservedChange;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.vocabulary.AdoptionStage;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reading adoptions. They are meant to be learnt from, so everybody who is logged in reads all of them. */
@ApplicationScoped
@Transactional
public class AdoptionReading {

    private final Adoptions adoptions;
    private final KnownIndicators indicators;
    private final ChangeHistory history;

    AdoptionReading(Adoptions adoptions, KnownIndicators indicators, ChangeHistory history) {
        this.adoptions = adoptions;
        this.indicators = indicators;
        this.history = history;
    }

    /** @throws org.jiedui.caselibrary.adoption.AdoptionRefusals.AdoptionNotFound if there is none */
    public AdoptionView get(AdoptionId id, Caller caller) {
        return views(List.of(adoptions.stored(id)), caller).getFirst();
    }

    /** In one statement, and one for the figures of those that have any. */
    public Page<AdoptionView> list(Filter filter, PageRequest page, Caller caller) {
        Page<StoredAdoption> found = adoptions.list(filter, page);
        return new Page<>(views(found.items(), caller), found.next());
    }

    public Page<HistoryEntry> history(AdoptionId id, PageRequest page) {
        return history.of(adoptions.stored(id).id().value(), page);
    }

    private List<AdoptionView> views(List<StoredAdoption> stored, Caller caller) {
        Iterator<ObservedChange> effects = indicators
                .read(stored.stream()
                        .flatMap(one -> one.observations().stream())
                        .toList())
                .iterator();
        return stored.stream()
                .map(one -> one.view(one.observations().stream()
                                .map(each -> effects.next())
                                .toList())
                        .offeredTo(caller))
                .toList();
    }

    /**
     * Which adoptions a list shows; an absent criterion does not restrict it.
     *
     * @param adopted the case
     * @param region with all regions below it
     * @param stages any of them; none restricts nothing
     */
    public record Filter(@Nullable CaseId adopted, @Nullable RegionCode region, List<AdoptionStage> stages) {}
}
