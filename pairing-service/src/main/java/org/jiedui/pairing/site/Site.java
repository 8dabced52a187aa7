package org.jiedui.pairing.site;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.events.SiteEvent;
import org.jiedui.events.SiteEvent.SiteChange;
import org.jiedui.events.SiteEvent.SiteChanged;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.SiteStatus;
import org.jiedui.kit.database.Ids;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.site.SiteRefusals.SiteAlreadyAccepted;
import org.jiedui.pairing.site.SiteRefusals.SiteStatusForbids;
import org.jspecify.annotations.Nullable;

/**
 * A place a pair builds up as an example; accepted when both sides have accepted the same version of it. What is only
 * written here is read from the row, by {@link Sites}.
 */
@Entity
@Table(name = "demonstration_site")
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
class Site {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID pairingId;

    /** Absent where the version before has proposed the site. */
    private @Nullable UUID cooperation;

    @Enumerated(EnumType.STRING)
    private SiteStatus status;

    private int siteVersion;

    @Embedded
    private SiteContent content;

    @Embedded
    private Attachments attachments;

    private @Nullable Integer acceptedByLeading;
    private @Nullable Integer acceptedByPartner;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Site() {}

    Site(PairingView pairing, SiteContent content, Instant now) {
        this.id = Ids.next();
        this.pairingId = pairing.id().value();
        this.cooperation = pairing.cooperation().value();
        this.status = SiteStatus.PROPOSED;
        this.siteVersion = 1;
        this.content = content;
        this.attachments = Attachments.NONE;
        this.createdAt = now;
        this.updatedAt = now;
    }

    SiteChanged proposed(Setting setting) {
        return changed(SiteChange.PROPOSED, null, setting);
    }

    /**
     * Replaces the content; an acceptance given before is void.
     *
     * @throws SiteStatusForbids if the site is accepted or retired
     */
    SiteChanged revise(SiteContent changed, Setting setting, Instant now) {
        SiteAction.REVISE.check(status);
        content = changed;
        siteVersion++;
        updatedAt = now;
        return changed(SiteChange.REVISED, status, setting);
    }

    SiteChanged beginBuilding(Setting setting, Instant now) {
        SiteAction.BEGIN_BUILDING.check(status);
        return become(SiteStatus.BUILDING, SiteChange.BUILDING_BEGUN, null, setting, now);
    }

    /**
     * A side accepts the site as it stands; with the second acceptance it is accepted.
     *
     * @throws SiteStatusForbids if the site is not being built
     * @throws SiteAlreadyAccepted if the side has accepted this version before
     */
    SiteChanged accept(Setting setting, Instant now) {
        SiteAction.ACCEPT.check(status);
        SideOfPairing side = setting.side();
        if (hasAccepted(side)) {
            throw new SiteAlreadyAccepted(side, siteVersion);
        }
        switch (side) {
            case LEADING -> acceptedByLeading = siteVersion;
            case PARTNER -> acceptedByPartner = siteVersion;
        }
        if (hasAccepted(SideOfPairing.LEADING) && hasAccepted(SideOfPairing.PARTNER)) {
            return become(SiteStatus.ACCEPTED, SiteChange.ACCEPTED, null, setting, now);
        }
        updatedAt = now;
        return changed(SiteChange.ACCEPTED_BY_A_SIDE, status, setting);
    }

    /** @param reason why, which is published */
    SiteChanged retire(String reason, Setting setting, Instant now) {
        SiteAction.RETIRE.check(status);
        return become(SiteStatus.RETIRED, SiteChange.RETIRED, reason, setting, now);
    }

    /**
     * Attaches or removes something; it makes no acceptance void.
     *
     * @throws SiteStatusForbids if the site is retired
     */
    SiteChanged attach(SiteAction action, SiteChange change, Attachments changed, Setting setting, Instant now) {
        action.check(status);
        attachments = changed;
        updatedAt = now;
        return changed(change, status, setting);
    }

    private SiteChanged become(
            SiteStatus target, SiteChange change, @Nullable String reason, Setting setting, Instant now) {
        SiteStatus before = status;
        status = target;
        updatedAt = now;
        return changed(change, reason, before, setting);
    }

    private boolean hasAccepted(SideOfPairing side) {
        Integer accepted =
                switch (side) {
                    case LEADING -> acceptedByLeading;
                    case PARTNER -> acceptedByPartner;
                };
        return accepted != null && accepted == siteVersion;
    }

    private SiteChanged changed(SiteChange change, @Nullable SiteStatus before, Setting setting) {
        return changed(change, null, before, setting);
    }

    private SiteChanged changed(
            SiteChange change, @Nullable String reason, @Nullable SiteStatus before, Setting setting) {
        return new SiteChanged(
                id,
                setting.pairing().published(),
                change,
                setting.side(),
                reason,
                before,
                status,
                new SiteEvent.Site(
                        siteVersion,
                        content.name(),
                        content.scene(),
                        setting.sceneName(),
                        content.place(),
                        setting.region(),
                        attachments.indicators(),
                        attachments.links()));
    }

    Attachments attachments() {
        return attachments;
    }

    SiteId id() {
        return new SiteId(id);
    }

    long version() {
        return version;
    }
}
