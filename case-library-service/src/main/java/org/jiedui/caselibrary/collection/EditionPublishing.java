package org.jiedui.caselibrary.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.edition.EditionConducting;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.edition.EditionReading;
import org.jiedui.caselibrary.edition.EditionView;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CasePublishing;
import org.jiedui.caselibrary.lifecycle.CasePublishing.PublishedEntry;
import org.jiedui.events.EditionEvent.EntriesOfPairing;
import org.jiedui.events.EditionEvent.Entry;
import org.jiedui.events.PublishedPairing;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;

/** Publishing an edition with the cases its office has chosen, in the order it gives (C-5). */
@ApplicationScoped
@Transactional
public class EditionPublishing {

    private final EditionConducting editions;
    private final EditionReading reading;
    private final CasePublishing cases;
    private final Entries entries;

    EditionPublishing(EditionConducting editions, EditionReading reading, CasePublishing cases, Entries entries) {
        this.editions = editions;
        this.reading = reading;
        this.cases = cases;
        this.entries = entries;
    }

    /**
     * Publishes the edition and its cases at once. What was approved and is not listed stays approved.
     *
     * @param inOrder each once
     * @throws org.jiedui.caselibrary.edition.EditionRefusals.EditionNotFound if there is none
     * @throws org.jiedui.caselibrary.edition.EditionRefusals.NotTheOffice if the caller is not who conducts it
     * @throws org.jiedui.caselibrary.edition.EditionRefusals.EditionStatusForbids if it is not in review
     * @throws org.jiedui.caselibrary.lifecycle.CaseRefusals.NotReadyForTheEdition if any case is not approved in it, or lacks a
     *     consent; all are named
     */
    public EditionView publish(EditionId id, Change change, List<CaseId> inOrder) {
        return editions.publish(id, change, edition -> {
            List<PublishedEntry> published = cases.publishAll(edition, inOrder, change.attribution(), change.caller());
            entries.add(edition.id(), published);
            return byPairing(published);
        });
    }

    /**
     * The entries of an edition; none before it is published.
     *
     * @throws org.jiedui.caselibrary.edition.EditionRefusals.EditionNotFound if there is none
     */
    public Page<EditionEntryView> entries(EditionId id, PageRequest page) {
        return entries.of(reading.find(id).id(), page);
    }

    /** Pairings in the order of their first entries. */
    static List<EntriesOfPairing> byPairing(List<PublishedEntry> inOrder) {
        Map<PublishedPairing, List<Entry>> found = new LinkedHashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            PublishedEntry one = inOrder.get(i);
            found.computeIfAbsent(one.pairing(), first -> new ArrayList<>())
                    .add(new Entry(i + 1, one.id().value(), one.number(), one.title(), one.owner()));
        }
        return found.entrySet().stream()
                .map(pairing -> new EntriesOfPairing(pairing.getKey(), pairing.getValue()))
                .toList();
    }
}
