package org.jiedui.pairing.indicator.report;

import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.IndicatorUnit;

/**
 * Which indicator a value is of, and whose.
 *
 * @param indicator its code
 * @param unit by the version of the definition that the value is measured by
 */
record Subject(String indicator, IndicatorUnit unit, PublishedParty region) {}
