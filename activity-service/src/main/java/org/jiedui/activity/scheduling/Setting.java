package org.jiedui.activity.scheduling;

import java.time.Instant;
import org.jiedui.activity.pair.PairView;
import org.jiedui.events.vocabulary.SideOfPairing;

/**
 * In which a change of an activity is made.
 *
 * @param side the side that makes it
 */
record Setting(PairView pair, SideOfPairing side, Instant now) {}
