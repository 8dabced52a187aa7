package org.jiedui.pairing.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jiedui.events.SiteEvent.Change;
import org.jiedui.events.SiteEvent.Link;
import org.jiedui.events.SiteEvent.LinkKind;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.pairing.indicator.definition.IndicatorDefining;

/** Attaching indicators, activities and cases to a site, by either side. */
@ApplicationScoped
@Transactional
public class SiteAttaching {

    private final SiteChanges changes;
    private final IndicatorDefining indicators;
    private final Clock clock;

    SiteAttaching(SiteChanges changes, IndicatorDefining indicators, Clock clock) {
        this.changes = changes;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** @throws org.jiedui.pairing.indicator.definition.IndicatorRefusals.UnknownIndicator if nobody has defined it */
    public SiteView addIndicator(SiteId id, ExpectedVersion expected, String code, Caller caller) {
        return attach(
                id,
                expected,
                caller,
                Change.INDICATOR_ADDED,
                attached -> attached.withIndicator(indicators.named(code).code()));
    }

    public SiteView removeIndicator(SiteId id, ExpectedVersion expected, String code, Caller caller) {
        return attach(id, expected, caller, Change.INDICATOR_REMOVED, attached -> attached.withoutIndicator(code));
    }

    public SiteView link(SiteId id, ExpectedVersion expected, Link link, Caller caller) {
        return attach(id, expected, caller, Change.LINKED, attached -> attached.withLink(link));
    }

    public SiteView unlink(SiteId id, ExpectedVersion expected, LinkKind kind, UUID linked, Caller caller) {
        return attach(id, expected, caller, Change.UNLINKED, attached -> attached.withoutLink(kind, linked));
    }

    private SiteView attach(
            SiteId id, ExpectedVersion expected, Caller caller, Change change, UnaryOperator<Attachments> attaching) {
        return changes.change(
                id,
                expected,
                Attribution.of(caller),
                caller,
                (site, setting) -> site.attach(change, attaching.apply(site.attachments()), setting, clock.instant()));
    }
}
