package org.jiedui.pairing.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jiedui.events.vocabulary.ParentRule;
import org.jiedui.events.vocabulary.Reach;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.pairing.programme.ProgrammeRefusals.LimitBelowSeatsTaken;
import org.jiedui.pairing.programme.ProgrammeRefusals.ProgrammeCodeTaken;
import org.jiedui.pairing.programme.ProgrammeRefusals.ProgrammeNotFound;
import org.jiedui.pairing.programme.ProgrammeView.LevelRule;
import org.jspecify.annotations.Nullable;

/** Registers programmes and changes their rules; {@link ProgrammeRules} applies them. */
@ApplicationScoped
@Transactional
public class ProgrammeRegister {

    private final Programmes programmes;
    private final Seats seats;
    private final Publication publication;
    private final ChangeHistory history;
    private final Clock clock;

    ProgrammeRegister(Programmes programmes, Seats seats, Publication publication, ChangeHistory history, Clock clock) {
        this.programmes = programmes;
        this.seats = seats;
        this.publication = publication;
        this.history = history;
        this.clock = clock;
    }

    /** @throws ProgrammeCodeTaken if a programme has the code */
    public ProgrammeView register(String code, Rules rules, Justification why, Caller caller) {
        Programme programme = new Programme(code, rules, clock.instant());
        programmes.persist(programme);
        publication.announce(programme.registered(), why.attribution(caller));
        return get(code);
    }

    /**
     * Gives a programme another name or other rules. Levels and parent hold for what is drafted from now on, the limit for
     * what comes into force, reach for both.
     *
     * @throws ProgrammeNotFound if there is none
     * @throws LimitBelowSeatsTaken if a party has more pairings in force than the limit would allow
     */
    public ProgrammeView change(String code, Change change, Rules rules) {
        Programme programme = programmes.findForUpdate(code);
        change.check(programme.version());
        if (rules.maxActivePerParty() != null) {
            seats.fitUnder(rules.maxActivePerParty(), code);
        }
        publication.announce(programme.change(rules, clock.instant()), change.attribution());
        return get(code);
    }

    /** @throws ProgrammeNotFound if there is none */
    public ProgrammeView get(String code) {
        return programmes.view(code).orElseThrow(() -> new ProgrammeNotFound(code));
    }

    public Page<ProgrammeView> list(PageRequest page) {
        return programmes.list(page);
    }

    public Page<HistoryEntry> history(String code, PageRequest page) {
        return history.of(get(code).id(), page);
    }

    /**
     * What a programme asks of its pairings.
     *
     * @param maxActivePerParty how many pairings in force a party may have in it; absent when there is no limit
     * @param levels at least one
     */
    public record Rules(
            String name, @Nullable Integer maxActivePerParty, List<LevelRule> levels, Reach reach, ParentRule parent) {}
}
