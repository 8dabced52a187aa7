package org.jiedui.caselibrary.lifecycle;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.content.CaseParts;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.events.PublishedPairing;
import org.jspecify.annotations.Nullable;

/**
 * What a case says, version by version: what authors wrote, and the exchanges it grew from. A version is fixed once it was
 * submitted or consented to; what changes after that is the next one.
 */
@Embeddable
@CheckReturnValue
class Manuscript {

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private CaseContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> authors;

    private int number;
    private @Nullable Integer fixedNumber;

    @ElementCollection
    @CollectionTable(name = "case_evidence", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "activity_id")
    private Map<UUID, KeptEvidence> evidence;

    @SuppressWarnings("NullAway.Init")
    protected Manuscript() {}

    /** Nothing yet, about a practice. */
    Manuscript(String practice) {
        this(practice, CaseContent.EMPTY, List.of());
    }

    /** Nothing but an author's title. */
    Manuscript(String title, String author) {
        this(title, CaseContent.titled(title), List.of(author));
    }

    private Manuscript(String title, CaseContent content, List<String> authors) {
        this.title = title;
        this.content = content;
        this.authors = authors;
        this.number = 1;
        this.evidence = new HashMap<>();
    }

    /** The same in its first version, for another case. */
    Manuscript copy() {
        Manuscript copy = new Manuscript(title, content, authors);
        evidence.forEach((activity, kept) -> copy.evidence.put(activity, new KeptEvidence(1, kept.facts())));
        return copy;
    }

    /**
     * Adds an exchange, unless it is there.
     *
     * @param isDrafted whether the case is still written; what comes later is kept for the next version
     * @return the first version that has it, if it is new
     */
    OptionalInt takeIn(Evidence exchange, boolean isDrafted) {
        int since = isDrafted && !isFixed() ? number : number + 1;
        if (evidence.putIfAbsent(exchange.activityId(), new KeptEvidence(since, exchange)) != null) {
            return OptionalInt.empty();
        }
        if (isDrafted) {
            number = since;
        }
        retitle();
        return OptionalInt.of(since);
    }

    void edit(CaseContent written, String author) {
        if (isFixed()) {
            number++;
        }
        content = written;
        authors = Stream.concat(authors.stream(), Stream.of(author)).distinct().toList();
        retitle();
    }

    /** Begins the next version if an exchange waits for it. */
    void goOn() {
        if (evidence.values().stream().anyMatch(kept -> !kept.isOf(number))) {
            number++;
            retitle();
        }
    }

    void fix() {
        fixedNumber = number;
    }

    boolean isFixed() {
        return fixedNumber != null && fixedNumber == number;
    }

    /** The present version as it reads. */
    CaseText text(PublishedPairing pairing) {
        List<Evidence> exchanges = exchanges();
        CaseParts parts = CaseParts.of(content, pairing, exchanges);
        return new CaseText(number, content.as(title, parts), parts, exchanges);
    }

    /** An author's title, else what the earliest exchange called the practice. */
    private void retitle() {
        title = Optional.ofNullable(content.title())
                .or(() -> exchanges().stream().findFirst().map(Evidence::practice))
                .orElse(title);
    }

    private List<Evidence> exchanges() {
        return evidence.values().stream()
                .filter(kept -> kept.isOf(number))
                .map(KeptEvidence::facts)
                .sorted(Evidence.BY_TIME)
                .toList();
    }

    int exchangeCount() {
        return evidence.size();
    }

    String title() {
        return title;
    }

    CaseContent content() {
        return content;
    }

    int number() {
        return number;
    }
}
