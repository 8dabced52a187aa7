package org.jiedui.kit.history;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Who made a change, why, and by which document; a role in a unit, never a person.
 *
 * @param role see {@link org.jiedui.kit.caller.Roles}; or what acts where nobody asks for it
 * @param region the region it acts for; absent for national roles and the calendar
 * @param unit the unit's name
 * @param reason why, in the caller's words
 * @param document the document it rests on
 */
public record Attribution(
        String role,
        @Nullable String region,
        @Nullable String unit,
        @Nullable String reason,
        @Nullable String document) {

    @Named(zh = "到期", en = "calendar")
    @Meaning(value = "It happens on its day, as it was agreed before", zh = "按事先约定，到期发生")
    public static final String CALENDAR = "calendar";

    @Named(zh = "系统", en = "system")
    @Meaning(value = "It follows from what another service tells", zh = "由其他服务告知的事项引起")
    public static final String SYSTEM = "system";

    public static Attribution of(Caller caller) {
        RegionCode region = caller.region();
        return new Attribution(caller.actingRole(), region == null ? null : region.value(), caller.unit(), null, null);
    }

    /** For what happens by date, as it was agreed before. */
    public static Attribution ofTheCalendar() {
        return new Attribution(CALENDAR, null, null, null, null);
    }

    public Attribution because(@Nullable String why) {
        return new Attribution(role, region, unit, why, document);
    }

    public Attribution on(@Nullable String reference) {
        return new Attribution(role, region, unit, reason, reference);
    }
}
