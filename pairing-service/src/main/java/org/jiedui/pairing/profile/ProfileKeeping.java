package org.jiedui.pairing.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Written;
import org.jspecify.annotations.Nullable;

/**
 * Writing and reading region profiles. Like the parties themselves they are open to every region, because nobody finds a
 * partner among those it cannot see; each is written by its own region.
 */
@ApplicationScoped
@Transactional
public class ProfileKeeping {

    private final RegionProfiles profiles;
    private final ChangeHistory history;
    private final Clock clock;

    ProfileKeeping(RegionProfiles profiles, ChangeHistory history, Clock clock) {
        this.profiles = profiles;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Writes the profile of a region, the first or another.
     *
     * @param seen the version the caller has seen; absent when it expects none to be there
     */
    public Written<RegionProfileView> write(
            RegionCode region, @Nullable ExpectedVersion seen, ProfileContent content, Caller caller) {
        UUID party = profiles.party(region);
        RegionProfile.checkMayWrite(caller, region);
        RegionProfile before = profiles.of(party).orElse(null);
        ExpectedVersion.checkOrCreate(seen, before == null ? null : before.version());
        if (before == null) {
            profiles.persist(new RegionProfile(party, content, clock.instant()));
        } else {
            before.rewrite(content, clock.instant());
        }
        profiles.flush();
        RegionProfileView written = get(region);
        history.record(written.id(), "written", Attribution.of(caller).on(content.source()));
        return new Written<>(written, before == null);
    }

    public RegionProfileView get(RegionCode region) {
        return profiles.read(region);
    }

    public Page<HistoryEntry> history(RegionCode region, PageRequest page) {
        return history.of(get(region).id(), page);
    }
}
