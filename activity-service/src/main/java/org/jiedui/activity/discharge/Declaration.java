package org.jiedui.activity.discharge;

import java.util.UUID;

/**
 * What an activity says it discharges.
 *
 * @param leg which part of the obligation, from 1
 */
public record Declaration(UUID obligation, int leg) {}
