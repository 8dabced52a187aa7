package org.jiedui.activity.calendar.notice;

import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;

import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.jiedui.kit.problem.ChangedMeanwhile;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of holiday notices, and what is said to whoever breaks one. */
public final class NoticeRefusals {

    /** Of two who load a year's notice for the first time at once, one has not seen what the other loaded. */
    @Produces
    static final ConstraintTable CONSTRAINTS =
            new ConstraintTable(Map.of("uq_holiday_notice_year", ChangedMeanwhile::new));

    private NoticeRefusals() {}

    /** The notice of that year is not loaded; as a rule it is published in the November before. */
    @Rule(kind = NOT_FOUND, title = "放假通知未载入", zh = "%d 年的放假通知尚未载入。", en = "The notice for %d is not loaded.")
    public static final class NoticeNotLoaded extends Refusal {
        NoticeNotLoaded(int year) {
            super(year);
        }
    }
}
