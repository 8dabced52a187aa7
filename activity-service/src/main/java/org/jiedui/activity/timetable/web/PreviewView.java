package org.jiedui.activity.timetable.web;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.placement.Exclusion;
import org.jiedui.activity.placement.PlacementRule;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.timetable.DateChange;
import org.jiedui.activity.timetable.TimetableId;
import org.jiedui.activity.timetable.TimetablePreview;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.problem.Language;
import org.jspecify.annotations.Nullable;

/**
 * What would change of a timetable: by a revision that is proposed, its acceptance; else the year as it is now.
 *
 * @param timetable id of the timetable
 * @param timetableVersion the version it is compared with
 * @param changes everything that becomes of dates, activities and legs, in the order in which periods end; none if all dates
 *     hold
 */
public record PreviewView(TimetableId timetable, int timetableVersion, List<ChangeView> changes) {

    static PreviewView of(TimetablePreview preview, Language language) {
        return new PreviewView(
                preview.timetable(),
                preview.timetableVersion(),
                preview.changes().stream()
                        .map(change -> ChangeView.of(change, language))
                        .toList());
    }

    /**
     * What would become of a date, or of the leg that an activity declares.
     *
     * @param kind what becomes of it
     * @param obligation id of the obligation
     * @param leg number of the leg of the obligation, from 1
     * @param activity id of the activity that is moved, cancelled or loses the leg; absent for what is added
     * @param from the present date; absent where there was none
     * @param to the date it would have; absent where there will be none
     * @param provisional whether the notice that decides about the new day is not loaded
     * @param rule which rule the former date has come to break; absent for what is added, dropped or freed
     * @param because why, in the language of the answer: what closes or blocks the former date, why it is owed no longer, or
     *     why its leg is free
     * @param excluded which rule excludes which days of the period, where no day fits
     */
    public record ChangeView(
            DateChange.DateChangeKind kind,
            ObligationId obligation,
            Duty duty,
            DutyPeriod period,
            int leg,
            @Nullable ActivityId activity,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean provisional,
            @Nullable PlacementRule rule,
            List<String> because,
            List<Exclusion> excluded) {

        private static ChangeView of(DateChange change, Language language) {
            return new ChangeView(
                    change.kind(),
                    change.obligation(),
                    change.duty(),
                    change.period(),
                    change.leg(),
                    change.activity(),
                    change.from(),
                    change.to(),
                    change.provisional(),
                    change.rule(),
                    change.because().stream().map(text -> text.in(language)).toList(),
                    change.excluded());
        }
    }
}
