package org.jiedui.pairing.party;

import java.time.LocalDate;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which parties a list shows; an absent criterion does not restrict it.
 *
 * @param parent code of the party directly above
 * @param within code of a region; it and all below it
 * @param name part of the Chinese or English name, in any case, or the beginning of its pinyin or initials
 * @param on the date whose codes and names count, today when absent
 */
public record PartyFilter(
        @Nullable RegionCode parent,
        @Nullable RegionCode within,
        @Nullable PartyLevel level,
        @Nullable String name,
        @Nullable LocalDate on) {}
