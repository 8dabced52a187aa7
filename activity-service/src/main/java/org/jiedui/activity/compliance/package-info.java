/**
 * Says how far cooperations have met what they owe in a year: line by line, in sums, and as a picture.
 *
 * <p>Every figure counts obligations that are owed by their state of now, which is said in one place only, {@link
 * org.jiedui.activity.obligation.StateOfObligation}. The same figures follow from events alone: {@code obligation.opened} and
 * {@code obligation.closed} say what is owed, with its period, duty and legs; {@code activity.scheduled}, {@code
 * activity.rescheduled} and {@code activity.cancelled} which legs are planned and until when; {@code activity.completed} and
 * {@code case.published} which were held on which day; {@code obligation.waived} what need not be met.
 *
 * <p>There is no ranking: whatever is shown is in the order of region codes.
 */
@NullMarked
package org.jiedui.activity.compliance;

import org.jspecify.annotations.NullMarked;
