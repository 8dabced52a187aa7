package org.jiedui.pairing.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Written;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyRefusals.UnknownParty;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.profile.ProfileRefusals.ProfileNotFound;
import org.jspecify.annotations.Nullable;

/**
 * Writing and reading region profiles. Like the parties themselves they are open to every region, because nobody finds a
 * partner among those it cannot see; each is written by its own region.
 */
@ApplicationScoped
@Transactional
public class ProfileKeeping {

    private final RegionProfiles profiles;
    private final PartyDirectory parties;
    private final ChangeHistory history;
    private final Clock clock;

    ProfileKeeping(RegionProfiles profiles, PartyDirectory parties, ChangeHistory history, Clock clock) {
        this.profiles = profiles;
        this.parties = parties;
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
        PartyView party = party(region);
        RegionProfile.checkMayWrite(caller, party);
        Optional<RegionProfile> before = profiles.of(party);
        ExpectedVersion.checkOrCreate(seen, before.map(RegionProfile::version).orElse(null));
        RegionProfile profile = before.map(written -> written.rewritten(content, clock.instant()))
                .orElseGet(() -> first(party, content));
        profiles.flush();
        history.record(profile.id(), "written", Attribution.of(caller).on(content.source()));
        return new Written<>(profile.view(party), before.isEmpty());
    }

    public RegionProfileView get(RegionCode region) {
        PartyView party = party(region);
        return written(party).view(party);
    }

    public Page<HistoryEntry> history(RegionCode region, PageRequest page) {
        return history.of(written(party(region)).id(), page);
    }

    private RegionProfile first(PartyView party, ProfileContent content) {
        RegionProfile profile = new RegionProfile(party, content, clock.instant());
        profiles.persist(profile);
        return profile;
    }

    private RegionProfile written(PartyView party) {
        return profiles.of(party).orElseThrow(() -> new ProfileNotFound(party.region()));
    }

    private PartyView party(RegionCode region) {
        try {
            return parties.current(region);
        } catch (UnknownParty nobody) {
            throw new ProfileNotFound(region);
        }
    }
}
