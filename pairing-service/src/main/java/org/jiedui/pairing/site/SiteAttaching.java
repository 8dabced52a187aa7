package org.jiedui.pairing.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jiedui.events.SiteEvent.Link;
import org.jiedui.events.SiteEvent.LinkKind;
import org.jiedui.events.SiteEvent.SiteChange;
import org.jiedui.kit.precondition.Change;
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
    public SiteView addIndicator(SiteId id, Change change, String code) {
        return attach(
                id,
                change,
                SiteAction.ADD_INDICATOR,
                SiteChange.INDICATOR_ADDED,
                attached -> attached.withIndicator(indicators.named(code).code()));
    }

    public SiteView removeIndicator(SiteId id, Change change, String code) {
        return attach(
                id,
                change,
                SiteAction.REMOVE_INDICATOR,
                SiteChange.INDICATOR_REMOVED,
                attached -> attached.withoutIndicator(code));
    }

    public SiteView link(SiteId id, Change change, Link link) {
        return attach(id, change, SiteAction.LINK, SiteChange.LINKED, attached -> attached.withLink(link));
    }

    public SiteView unlink(SiteId id, Change change, LinkKind kind, UUID linked) {
        return attach(
                id, change, SiteAction.UNLINK, SiteChange.UNLINKED, attached -> attached.withoutLink(kind, linked));
    }

    private SiteView attach(
            SiteId id, Change change, SiteAction action, SiteChange published, UnaryOperator<Attachments> attaching) {
        return changes.change(
                id,
                change,
                (site, setting) ->
                        site.attach(action, published, attaching.apply(site.attachments()), setting, clock.instant()));
    }
}
