package org.jiedui.activity.discharge;

import java.util.List;
import org.jiedui.events.ActivityEvent.Discharge;

/**
 * What an activity discharges after a change.
 *
 * @param freed legs that it declares no longer, as they were before
 */
public record Redeclared(List<Discharge> discharges, List<Discharge> freed) {}
