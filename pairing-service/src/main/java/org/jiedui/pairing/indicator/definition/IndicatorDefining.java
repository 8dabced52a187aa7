package org.jiedui.pairing.indicator.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jiedui.events.IndicatorEvent.IndicatorDefined;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.IndicatorAlreadyDefined;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.IndicatorNotFound;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.UnknownIndicator;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.VersionBeginsTooEarly;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.VersionBeginsTooLate;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.VersionNotFound;

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

    /**
     * Defines an indicator by its first version.
     *
     * @throws IndicatorAlreadyDefined if the code is taken
     * @throws VersionBeginsTooLate if it would begin later than notices are issued ahead
     */
    public IndicatorView define(String code, DefinitionContent content, Caller caller) {
        Instant now = clock.instant();
        Indicator indicator = Indicator.named(code);
        IndicatorDefined defined = indicator.issue(content, now);
        indicators.insert(indicator, defined, now);
        return announce(defined, Attribution.of(caller));
    }

    /**
     * Issues a further version, which ends the one before it on the day before it begins, and makes void those that have
     * not begun and would begin no earlier. Values reported before for periods that it now covers stay with the version
     * they were measured by.
     *
     * @throws VersionBeginsTooEarly if it would not begin after all that have begun
     * @throws VersionBeginsTooLate if it would begin later than notices are issued ahead
     */
    public IndicatorView issue(String code, Change change, DefinitionContent content) {
        Indicator indicator = indicators.lockForUpdate(code).orElseThrow(() -> new IndicatorNotFound(code));
        change.check(indicator.version());
        Instant now = clock.instant();
        IndicatorDefined issued = indicator.issue(content, now);
        indicators.append(issued, now);
        return announce(issued, change.attribution());
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
        return indicators.list(page);
    }

    /** The versions of an indicator's definition, oldest first. */
    public Page<IssuedDefinition> versions(String code, PageRequest page) {
        long after = page.cursor() == null ? 0 : page.cursor().number();
        List<IssuedDefinition> shown = get(code).versions().stream()
                .filter(issued -> issued.number() > after)
                .filter(issued -> page.shows(issued.updatedAt()))
                .limit(page.fetch())
                .toList();
        return page.pageByNumber(shown, IssuedDefinition::number);
    }

    /** @throws VersionNotFound if there is none of that number */
    public IssuedDefinition version(String code, int number) {
        return get(code).numbered(number);
    }

    public Page<HistoryEntry> history(String code, PageRequest page) {
        return history.of(get(code).id(), page);
    }

    private IndicatorView announce(IndicatorDefined defined, Attribution by) {
        publication.announce(defined, by.on(defined.document()));
        return get(defined.indicator());
    }
}
