package org.jiedui.activity.scheduling;

import java.util.List;
import org.jiedui.events.ActivityEvent.Discharge;
import org.jiedui.events.vocabulary.SideOfPairing;

/**
 * Why an activity does not take place, or did not.
 *
 * @param by the side that cancelled it
 * @param freed the legs that it declared; others can declare them now
 */
public record Cancellation(SideOfPairing by, String reason, List<Discharge> freed) {}
