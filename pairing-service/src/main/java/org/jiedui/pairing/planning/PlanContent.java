package org.jiedui.pairing.planning;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What both sides sign. The cadence is data of this pair and year (因地制宜), never a constant.
 *
 * @param effectiveFrom from this day on the pair owes; the periods it falls in are owed in full
 */
@Embeddable
public record PlanContent(
        LocalDate effectiveFrom,
        @JdbcTypeCode(SqlTypes.JSON) List<CadenceLine> cadence,
        @JdbcTypeCode(SqlTypes.JSON) List<Topic> topics,
        @Nullable String goals) {

    /** @throws DutyPlannedTwice if two lines name the same duty */
    public PlanContent {
        Set<Duty> planned = EnumSet.noneOf(Duty.class);
        for (CadenceLine line : cadence) {
            if (!planned.add(line.duty())) {
                throw new DutyPlannedTwice(line.duty());
            }
        }
    }
}
