package org.jiedui.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.CaseOwner;

/** What case-library-service tells about editions 年度典型案例征集: yearly collections of typical cases. */
@EventTopic("jiedui.case.events")
public sealed interface EditionEvent extends PublishedEvent {

    /** So that the event of its publication fits into a message, however long titles and names are. */
    int MAX_ENTRIES = 500;

    PublishedEdition edition();

    @Override
    default UUID aggregateId() {
        return edition().editionId();
    }

    /** A case as it stands in a published edition. */
    record Entry(
            @Meaning("Its place in the edition, from 1") @Min(1) @Max(MAX_ENTRIES) int number,

            UUID caseId,

            @Meaning("The version that it was published with") @Min(1) int version,

            @Size(min = 1, max = 200) String title,

            @Meaning("Whose case it is: only that of both sides counts for a batch of cases that the pair owes")
            CaseOwner owner) {}

    /** The cases of a pairing in a published edition, by number. */
    record EntriesOfPairing(
            PublishedPairing pairing,
            @Size(min = 1, max = MAX_ENTRIES) List<Entry> entries) {}

    @EventType("org.jiedui.edition.opened.v1")
    @Meaning("An office opened an edition: cases can be submitted to it")
    record EditionOpened(PublishedEdition edition) implements EditionEvent {}

    @EventType("org.jiedui.edition.revised.v1")
    @Meaning("The office revised an edition that is open")
    record EditionRevised(PublishedEdition edition) implements EditionEvent {}

    @EventType("org.jiedui.edition.deadline-extended.v1")
    @Meaning("The office extended the deadline of an edition that is open")
    record EditionDeadlineExtended(
            PublishedEdition edition,

            @Meaning("The deadline before") Instant former) implements EditionEvent {}

    @EventType("org.jiedui.edition.closed.v1")
    @Meaning("The office closed an edition: only cases that are returned from it are submitted to it again")
    record EditionClosed(PublishedEdition edition) implements EditionEvent {}

    @EventType("org.jiedui.edition.review-begun.v1")
    @Meaning("The office began the review of a closed edition")
    record EditionReviewBegun(PublishedEdition edition) implements EditionEvent {}

    @EventType("org.jiedui.edition.published.v1")
    @Meaning(
            "The office published an edition. Each of its cases has a case.published of its own: a pair has met what it owes for the year "
                    + "when at least the promised number of its joint cases is published")
    record EditionPublished(
            PublishedEdition edition,
            LocalDate publishedOn,

            @Meaning("All entries of the edition, by pairing") @Size(min = 1, max = MAX_ENTRIES) List<EntriesOfPairing> pairings)
            implements EditionEvent {}
}
