package org.jiedui.activity.scheduling;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.activity.scheduling.SchedulingRefusals.ResultUnchanged;
import org.jiedui.events.ActivityEvent.Practice;

/**
 * What came of an activity.
 *
 * @param outcome as circulated to both sides
 * @param materials links; empty when it was stated that there are none
 * @param formerResults what it was before it was corrected, oldest first
 */
@Embeddable
public record Result(
        String outcome,
        @JdbcTypeCode(SqlTypes.JSON) List<String> materials,
        @JdbcTypeCode(SqlTypes.JSON) List<Practice> practices,
        @JdbcTypeCode(SqlTypes.JSON) List<FormerResult> formerResults) {

    public Result(String outcome, List<String> materials, List<Practice> practices) {
        this(outcome, materials, practices, List.of());
    }

    /** @throws ResultUnchanged if it is the same */
    Result amended(Amendment amendment, Setting setting) {
        if (outcome.equals(amendment.outcome()) && materials.equals(amendment.materials())) {
            throw new ResultUnchanged();
        }
        FormerResult former = new FormerResult(outcome, materials, setting.side(), amendment.reason(), setting.now());
        return new Result(
                amendment.outcome(),
                amendment.materials(),
                practices,
                Stream.concat(formerResults.stream(), Stream.of(former)).toList());
    }
}
