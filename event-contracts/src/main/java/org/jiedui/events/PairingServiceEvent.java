package org.jiedui.events;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/**
 * Everything that pairing-service tells, on one topic. Order is kept for each subject and not among them: a reader may see
 * a plan before its pairing, so each event carries what is needed to act on it.
 */
@EventTopic("jiedui.pairing.events")
public sealed interface PairingServiceEvent extends PublishedEvent
        permits PairingEvent,
                PairingServiceEvent.CounterpartEvent,
                GrantEvent,
                PlanEvent,
                IndicatorEvent,
                SiteEvent,
                RegisterEvent {

    /** Who answers for each side of a pairing: units and posts, never persons. Keyed by the pairing. */
    sealed interface CounterpartEvent extends PairingServiceEvent {

        PublishedPairing pairing();

        @Override
        default UUID aggregateId() {
            return pairing().pairingId();
        }

        /** What a counterpart is for. */
        enum CounterpartRole {
            @Named(zh = "牵头单位", en = "lead unit")
            @Meaning(
                    value = "The unit that answers for the side; each side has one at a time",
                    zh = "代表本方负责的单位，每方同一时间只有一个")
            LEAD_UNIT,
            @Named(zh = "联络员岗位", en = "liaison post")
            @Meaning(
                    value = "A post that keeps in touch from day to day; each side has at least one",
                    zh = "负责日常联络的岗位，每方至少一个")
            LIAISON_POST
        }

        /** A unit, or a post in it, for as long as it answers for its side. */
        record Counterpart(
                UUID counterpartId,
                SideOfPairing side,
                CounterpartRole role,

                @Meaning("Name of the unit, never of a person") @Size(min = 1, max = 100) String unit,

                @Meaning("Title of the post; absent for a lead unit") @Size(max = 60) @Nullable String post,

                @Meaning("First day") LocalDate from,

                @Meaning("Last day; absent while it stands; the day before the first when it never served") @Nullable LocalDate until,

                @Meaning("The notice by which it was named") @Size(max = 300) @Nullable String document) {}

        @EventType("org.jiedui.pairing.counterpart-designated.v1")
        @Meaning("A side named its lead unit or a liaison post")
        record CounterpartDesignated(PublishedPairing pairing, Counterpart designated) implements CounterpartEvent {}

        @EventType("org.jiedui.pairing.counterpart-replaced.v1")
        @Meaning("A side put another unit or post in the place of one; the former ends the day before, or never served")
        record CounterpartReplaced(
                PublishedPairing pairing,
                Counterpart former,
                Counterpart next,

                @Meaning("Those before the former whose last day moved, because it never served; absent when none did")
                @Size(max = 1000) @Nullable List<Counterpart> corrected,

                @Size(min = 1, max = 1000) String reason)
                implements CounterpartEvent {}

        @EventType("org.jiedui.pairing.counterpart-dismissed.v1")
        @Meaning("A side gave up a liaison post; at least one other remains")
        record CounterpartDismissed(
                PublishedPairing pairing,
                Counterpart former,
                @Size(min = 1, max = 1000) String reason) implements CounterpartEvent {}
    }
}
