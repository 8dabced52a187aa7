package org.jiedui.pairing.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.RegisterEvent.ProgrammeEvent.ProgrammeChanged;
import org.jiedui.events.RegisterEvent.ProgrammeEvent.ProgrammeRegistered;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.pairing.programme.ProgrammeRefusals.LimitBelowSeatsTaken;
import org.jiedui.pairing.programme.ProgrammeRefusals.ProgrammeCodeTaken;
import org.jiedui.pairing.programme.ProgrammeRefusals.ProgrammeNotFound;
import org.jiedui.pairing.programme.ProgrammeView.LevelRule;
import org.jspecify.annotations.Nullable;

/** Registering programmes and changing their rules, which are data; {@link ProgrammeRules} applies them. */
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
    public ProgrammeView register(String code, Rules rules, Attribution by) {
        UUID id = Ids.next();
        programmes.add(id, code, rules, clock.instant());
        ProgrammeView programme = get(code);
        publication.announce(new ProgrammeRegistered(id, programme.published()), by);
        return programme;
    }

    /**
     * Gives a programme another name or other rules, levels and parent for what is drafted, the limit for what comes
     * into force from now on, reach for both.
     *
     * @throws LimitBelowSeatsTaken if a party has more pairings in force than the limit would allow
     */
    public ProgrammeView change(String code, ExpectedVersion expected, Rules rules, Attribution by) {
        ProgrammeView present = programmes.toChange(code).orElseThrow(() -> new ProgrammeNotFound(code));
        expected.check(present.version());
        if (rules.maxActivePerParty() != null) {
            seats.fitUnder(rules.maxActivePerParty(), code);
        }
        programmes.change(code, rules, clock.instant());
        ProgrammeView changed = get(code);
        publication.announce(new ProgrammeChanged(changed.id(), changed.published()), by);
        return changed;
    }

    /** @throws ProgrammeNotFound if there is none */
    public ProgrammeView get(String code) {
        return programmes.find(code).orElseThrow(() -> new ProgrammeNotFound(code));
    }

    public Page<ProgrammeView> list(PageRequest page) {
        return page.page(programmes.list(page), ProgrammeView::id);
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
