package org.jiedui.pairing.indicator.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;

/** Saying what indicators mean. What was issued stays; a change of meaning is a further version. */
@ApplicationScoped
@Transactional
public class IndicatorDefining {

    private final Indicators indicators;
    private final Publication publication;
    private final ChangeHistory history;
    private final Clock clock;

    IndicatorDefining(Indicators indicators, Publication publication, ChangeHistory history, Clock clock) {
        this.indicators = indicators;
        this.publication = publication;
        this.history = history;
        this.clock = clock;
    }

    /** @throws IndicatorAlreadyDefined if the code is taken */
    public IndicatorView define(String code, DefinitionContent content, Caller caller) {
        IndicatorView indicator = IndicatorView.first(code, content, clock.instant());
        indicators.insert(indicator);
        return announced(indicator, caller);
    }

    /**
     * Issues a further version, which ends the latest on the day before it begins. Values reported before for periods
     * that it now covers stay with the version they were measured by.
     *
     * @throws VersionBeginsTooEarly if it would not begin after the latest
     */
    public IndicatorView issue(String code, ExpectedVersion expected, DefinitionContent content, Caller caller) {
        IndicatorView seen = get(code);
        expected.check(seen.version());
        IndicatorView issued = seen.followedBy(content, clock.instant());
        indicators.append(issued);
        return announced(issued, caller);
    }

    /** @throws IndicatorNotFound if there is none */
    public IndicatorView get(String code) {
        return indicators.find(code).orElseThrow(() -> new IndicatorNotFound(code));
    }

    /**
     * The indicator that another request names.
     *
     * @throws UnknownIndicator if there is none
     */
    public IndicatorView named(String code) {
        return indicators.find(code).orElseThrow(() -> new UnknownIndicator(code));
    }

    public Page<IndicatorView> list(PageRequest page) {
        return page.page(indicators.list(page), IndicatorView::id);
    }

    public Page<HistoryEntry> history(String code, PageRequest page) {
        return history.of(get(code).id(), page);
    }

    private IndicatorView announced(IndicatorView indicator, Caller caller) {
        publication.announce(
                indicator.defined(),
                Attribution.of(caller).on(indicator.latest().document()));
        return indicator;
    }
}
