package org.jiedui.activity.placement;

/**
 * What makes one date better than another, in this order; last of all the earlier day is better. Costs are summed over all
 * meetings of a year.
 */
enum Preference {
    NO_MAKE_UP_DAY(9) {
        @Override
        int cost(Slot slot, int share) {
            return slot.makeUp() ? 1 : 0;
        }
    },
    /** In weeks from its share of the period, so that within a week there is a choice of weekdays. */
    SPREAD_EVENLY(15) {
        @Override
        int cost(Slot slot, int share) {
            return (Math.abs(slot.position() - share) + WEEK / 2) / WEEK;
        }
    },
    PREFERRED_WEEKDAYS(10) {
        @Override
        int cost(Slot slot, int share) {
            return slot.dislikes();
        }
    },
    /** Within the week. */
    NEAR_ITS_SHARE(17) {
        @Override
        int cost(Slot slot, int share) {
            return Math.abs(slot.position() - share);
        }
    };

    private static final int WEEK = 5;

    private final int bits;

    Preference(int bits) {
        this.bits = bits;
    }

    /** @param share the working day, by its position, at which it would lie if all were spread evenly */
    abstract int cost(Slot slot, int share);

    /** All costs in one number, the first preference in front; a year of one meeting a day does not overflow a place. */
    static long total(Slot slot, int share) {
        long total = 0;
        for (Preference preference : values()) {
            total = (total << preference.bits) + preference.cost(slot, share);
        }
        return total;
    }
}
