package org.jiedui.activity.discharge;

import java.util.List;
import java.util.UUID;

/** A leg that an activity declares, with what takes place there. */
public record Declared(UUID activity, Declaration declaration, List<Occasion> occasions) {}
