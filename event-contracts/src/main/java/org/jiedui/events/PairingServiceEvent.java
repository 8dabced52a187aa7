package org.jiedui.events;

/** Everything that pairing-service tells; one topic, so that a reader sees a pairing before its plans. */
@EventTopic("jiedui.pairing.events")
public sealed interface PairingServiceEvent extends PublishedEvent
        permits PairingEvent, PlanEvent, IndicatorEvent, SiteEvent, RegisterEvent {}
