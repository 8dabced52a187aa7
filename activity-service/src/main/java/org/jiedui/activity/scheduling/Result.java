package org.jiedui.activity.scheduling;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.events.ActivityEvent.Practice;

/**
 * What came of an activity.
 *
 * @param outcome as circulated to both sides
 * @param materials links; empty when it was stated that there are none
 */
@Embeddable
public record Result(
        String outcome,
        @JdbcTypeCode(SqlTypes.JSON) List<String> materials,
        @JdbcTypeCode(SqlTypes.JSON) List<Practice> practices) {}
