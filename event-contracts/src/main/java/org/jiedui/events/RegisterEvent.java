package org.jiedui.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.ParentRule;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.events.vocabulary.Reach;
import org.jspecify.annotations.Nullable;

/** What pairing-service publishes about the registers that everything else refers to: parties and programmes. */
public sealed interface RegisterEvent extends PairingServiceEvent {

    /** About the regions and bodies that can be a side of a pairing. */
    sealed interface PartyEvent extends RegisterEvent {

        UUID partyId();

        @Override
        default UUID aggregateId() {
            return partyId();
        }

        @EventType("org.jiedui.party.registered.v1")
        @Meaning("A region or body can be a side of a pairing from now on")
        record PartyRegistered(
                UUID partyId,
                PublishedParty party,
                PartyLevel level,

                @Meaning("Code of the party above it; absent for provinces and bodies outside the tree")
                @CodeOfRegion
                @Nullable String parent,

                @Meaning("First day of its code and names") LocalDate validFrom)
                implements PartyEvent {}

        @EventType("org.jiedui.party.redesignated.v1")
        @Meaning(
                "A party was renamed or given another code; its id stays, and later events carry the new code and name")
        record PartyRedesignated(
                UUID partyId,

                @Meaning("Its code and name until the day before")
                PublishedParty former,

                PublishedParty party,

                @Meaning("Code of the party above it; absent for provinces and bodies outside the tree")
                @CodeOfRegion
                @Nullable String parent,

                @Meaning("First day of its new code and names")
                LocalDate validFrom)
                implements PartyEvent {}

        @EventType("org.jiedui.party.dissolved.v1")
        @Meaning(
                "A party was dissolved, or became part of another; its id stays, its code may mean another party from the day after on")
        record PartyDissolved(
                UUID partyId,

                @Meaning("Its last code and name, its last day and its successor")
                PublishedParty party,

                @Meaning("Its last day") LocalDate dissolvedOn,

                @Meaning("The party it became part of; absent if there is none") @Nullable UUID successorId)
                implements PartyEvent {}
    }

    /** About the programmes that pairings belong to. */
    sealed interface ProgrammeEvent extends RegisterEvent {

        UUID programmeId();

        @Override
        default UUID aggregateId() {
            return programmeId();
        }

        /** An allowed combination of levels. */
        record LevelRule(PartyLevel leading, PartyLevel partner) {}

        /** A programme with its rules. Levels and parent hold for what is drafted from now on, the limit for what comes into force, reach for both. */
        record Programme(
                @Meaning("Stays the same, such as NATIONAL_1V1") @Size(min = 1, max = 60) String code,

                @Size(min = 1, max = 100) String name,

                @Meaning("Pairings in force a party may have in it; absent when there is no limit")
                @Min(1) @Max(100) @Nullable Integer maxActivePerParty,

                @Size(max = 9) List<LevelRule> levels,

                @Meaning("Whether the parties of its pairings lie in one province, in two, or either")
                Reach reach,

                @Meaning("Whether a pairing of it has a parent pairing")
                ParentRule parent) {}

        @EventType("org.jiedui.programme.registered.v1")
        @Meaning("Pairings may be drafted under a new programme")
        record ProgrammeRegistered(UUID programmeId, Programme programme) implements ProgrammeEvent {}

        @EventType("org.jiedui.programme.changed.v1")
        @Meaning("A programme got another name or other rules; its pairings stay as they are")
        record ProgrammeChanged(UUID programmeId, Programme programme) implements ProgrammeEvent {}
    }
}
