package org.jiedui.activity.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.activity.feed.FeedRefusals.CalendarFeedNotFound;
import org.jiedui.activity.feed.FeedRefusals.NotTheSubscriber;
import org.jiedui.activity.feed.FeedRefusals.RegionNotInScope;
import org.jiedui.activity.pair.PairKeeping;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.knownparties.redesignation.Dissolutions;
import org.jiedui.knownparties.redesignation.Redesignations;
import org.jspecify.annotations.Nullable;

/** Subscribing to the activities of a pairing or a region, and ending that. */
@ApplicationScoped
@Transactional
public class FeedSubscribing {

    private final CalendarFeeds feeds;
    private final PairKeeping pairs;
    private final Redesignations redesignations;
    private final Dissolutions dissolutions;
    private final ChangeHistory history;
    private final Clock clock;

    FeedSubscribing(
            CalendarFeeds feeds,
            PairKeeping pairs,
            Redesignations redesignations,
            Dissolutions dissolutions,
            ChangeHistory history,
            Clock clock) {
        this.feeds = feeds;
        this.pairs = pairs;
        this.redesignations = redesignations;
        this.dissolutions = dissolutions;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Subscribes for the caller's post to what it may read. The feed has no address yet, so that this answer can be
     * remembered for the Idempotency-Key.
     *
     * @throws org.jiedui.knownparties.pair.PairRefusals.PairingNotFound if the pairing is not in the caller's scope
     * @throws RegionNotInScope if the region is not, or is dissolved
     */
    public CalendarFeedView subscribe(FeedTarget target, Caller caller) {
        redesignations.lockForShare();
        if (target.pairing() != null) {
            pairs.get(target.pairing(), caller);
        }
        checkInScope(target.region(), caller);
        CalendarFeed feed = new CalendarFeed(target, caller, clock.instant());
        feeds.persist(feed);
        history.record(feed.id().value(), "subscribed", Attribution.of(caller));
        return feeds.inScope(feed.id(), caller);
    }

    /**
     * Gives the feed an address that nobody can guess; a former one leads nowhere any more.
     *
     * @throws CalendarFeedNotFound if there is none in the caller's scope
     * @throws NotTheSubscriber if another post subscribed
     */
    public IssuedAddress issueAddress(CalendarFeedId id, Change change) {
        CalendarFeed feed = changeable(id, change, FeedAction.ISSUE_ADDRESS);
        FeedSecret secret = feed.issueAddress(clock.instant());
        history.record(id.value(), "address-issued", change.attribution());
        return new IssuedAddress(secret.address(), feeds.inScope(id, change.caller()));
    }

    /**
     * Ends the feed for good, by those who subscribed or whoever they lie below.
     *
     * @throws CalendarFeedNotFound if there is none in the caller's scope
     */
    public CalendarFeedView revoke(CalendarFeedId id, Change change) {
        changeable(id, change, FeedAction.REVOKE).revoke(clock.instant());
        history.record(id.value(), "revoked", change.attribution());
        return feeds.inScope(id, change.caller());
    }

    public CalendarFeedView get(CalendarFeedId id, Caller caller) {
        return feeds.inScope(id, caller);
    }

    public Page<CalendarFeedView> list(PageRequest page, Caller caller) {
        return feeds.inScope(page, caller);
    }

    public Page<HistoryEntry> history(CalendarFeedId id, PageRequest page, Caller caller) {
        return history.of(feeds.inScope(id, caller).id().value(), page);
    }

    /** Gives subscriptions to, and of, the party its present code. */
    public void follow(PartyRedesignated redesignated) {
        redesignations.add(redesignated);
        feeds.follow(redesignated, clock.instant());
        end(redesignated.partyId());
    }

    /** Ends the subscriptions of, and to, a party with it. */
    public void follow(PartyDissolved dissolved) {
        dissolutions.add(dissolved);
        end(dissolved.partyId());
    }

    private void checkInScope(@Nullable RegionCode region, Caller caller) {
        if (region != null
                && (!caller.scope().contains(region.value())
                        || dissolutions
                                .find(region, null, ChinaTime.dateOf(clock.instant()))
                                .isPresent())) {
            throw new RegionNotInScope(region);
        }
    }

    private void end(UUID party) {
        feeds.end(party, clock.instant()).forEach(feed -> history.record(feed, "revoked", Attribution.ofTheCalendar()));
    }

    private CalendarFeed changeable(CalendarFeedId id, Change change, FeedAction action) {
        CalendarFeedView seen = feeds.inScope(id, change.caller());
        action.checkFor(seen.owner().isPostOf(change.caller()));
        CalendarFeed feed = Objects.requireNonNull(feeds.findById(id.value()));
        change.check(feed.version());
        return feed;
    }
}
