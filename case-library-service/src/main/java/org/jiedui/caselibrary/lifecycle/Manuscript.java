package org.jiedui.caselibrary.lifecycle;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.content.Completeness;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.caselibrary.evidence.ExchangeCorrection;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseIncomplete;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.ConsentMissing;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.ConsentNotNeeded;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.NothingToCorrect;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/**
 * What a case says, version by version: what its owners wrote, the exchanges it grew from, who consented to which version, and which
 * is published. A version is fixed once it was submitted or consented to; what changes after that is the next one.
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

    @Embedded
    private Exchanges exchanges;

    @Embedded
    private Ownership ownership;

    @Embedded
    private @Nullable Appearance appearance;

    @SuppressWarnings("NullAway.Init")
    protected Manuscript() {}

    private Manuscript(String title, CaseContent content, List<String> authors, Exchanges exchanges, CaseOwner owner) {
        this.title = title;
        this.content = content;
        this.authors = authors;
        this.number = 1;
        this.exchanges = exchanges;
        this.ownership = Ownership.of(owner);
    }

    /** Nothing yet, about a practice of both sides. */
    static Manuscript about(String practice) {
        return new Manuscript(practice, CaseContent.EMPTY, List.of(), new Exchanges(), CaseOwner.BOTH);
    }

    /** Nothing but an author's title. */
    static Manuscript titled(String title, CaseOwner owner, String author) {
        return new Manuscript(title, CaseContent.titled(title), List.of(author), new Exchanges(), owner);
    }

    /** The same in its first version, for another case. */
    Manuscript copy() {
        return new Manuscript(title, content, authors, exchanges.copy(), ownership.owner());
    }

    /**
     * Adds an exchange, unless it is there.
     *
     * @param isDrafted whether the case is still written; what comes later is kept for the version that authors begin next
     * @return the first version that has it, if it is new
     */
    OptionalInt takeIn(Evidence exchange, boolean isDrafted) {
        int since = isFixed() ? number + 1 : number;
        return exchanges.add(exchange, since) ? keptSince(since, isDrafted) : OptionalInt.empty();
    }

    /** Corrects an exchange in the same way; what was written and what was fixed stays. */
    OptionalInt correct(UUID activity, List<ExchangeCorrection> corrections, boolean isDrafted) {
        int since = isFixed() ? number + 1 : number;
        return exchanges.correct(activity, corrections, number, isFixed())
                ? keptSince(since, isDrafted)
                : OptionalInt.empty();
    }

    private OptionalInt keptSince(int since, boolean isDrafted) {
        if (isDrafted && since > number) {
            beginVersion();
        }
        retitle();
        return OptionalInt.of(since);
    }

    private void beginVersion() {
        number++;
        exchanges.beginVersion();
    }

    void edit(CaseContent written, String author) {
        if (isFixed()) {
            beginVersion();
        }
        content = written;
        authors = Stream.concat(authors.stream(), Stream.of(author)).distinct().toList();
        retitle();
    }

    /** Begins the next version if an exchange or a correction waits for it. */
    void goOn() {
        if (exchanges.waitAfter(number)) {
            beginVersion();
            retitle();
        }
    }

    /**
     * Who submits the version consents to it.
     *
     * @throws CaseIncomplete if anything is missing
     */
    void submit(SideOfPairing side, Completeness completeness) {
        checkIsWhole(completeness);
        consent(side);
    }

    /**
     * A correction is not submitted: with its consent a side confirms the same for it.
     *
     * @throws ConsentNotNeeded if the side has consented already, or nobody's consent is asked for
     * @throws CaseIncomplete if it is a correction and anything is missing
     */
    void consent(SideOfPairing side, Completeness completeness) {
        if (!standing().needsConsentOf(side)) {
            throw new ConsentNotNeeded(number);
        }
        if (standing().isCorrection()) {
            checkIsWhole(completeness);
        }
        consent(side);
    }

    private void consent(SideOfPairing side) {
        fixedNumber = number;
        ownership = ownership.consented(side, number);
    }

    private static void checkIsWhole(Completeness completeness) {
        if (!completeness.isComplete()) {
            throw new CaseIncomplete(completeness);
        }
    }

    void release(SideOfPairing side) {
        ownership = ownership.released(side);
    }

    /** @throws ConsentMissing if anybody whose case it is has not consented to the version */
    void publish(int year, Instant now) {
        ownership.checkConsents(number);
        appearance = Appearance.of(this, year, now);
    }

    /**
     * Publishes the correction.
     *
     * @return number of the version that was the latest before
     * @throws NothingToCorrect if there is no version after that one
     * @throws CaseIncomplete if anything is missing
     * @throws ConsentMissing if anybody whose case it is has not consented to the version
     */
    int correct(Completeness completeness) {
        if (!standing().isCorrection()) {
            throw new NothingToCorrect();
        }
        checkIsWhole(completeness);
        ownership.checkConsents(number);
        int former = Objects.requireNonNull(appearance().number());
        appearance = appearance().corrected(this);
        return former;
    }

    void withdraw(Instant now) {
        appearance = appearance().withdrawn(now);
    }

    /** The present version as it reads. */
    CaseText text(PublishedPairing pairing) {
        return CaseText.of(number, title, content, pairing, exchanges.of(number));
    }

    Standing standing() {
        return new Standing(ownership, number, appearance().number());
    }

    /** An author's title, else what the earliest exchange called the practice. */
    private void retitle() {
        title = Optional.ofNullable(content.title())
                .or(() -> exchanges.of(number).stream().findFirst().map(Evidence::practice))
                .orElse(title);
    }

    boolean isFixed() {
        return fixedNumber != null && fixedNumber == number;
    }

    int exchangeCount() {
        return exchanges.count();
    }

    Appearance appearance() {
        return Appearance.orNone(appearance);
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

    CaseOwner owner() {
        return ownership.owner();
    }
}
