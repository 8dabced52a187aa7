package org.jiedui.activity.compliance;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;

/**
 * How far cooperations have met what they owe in a year.
 *
 * @param year the year in which it is owed
 * @param asOf the day in China of which it is; planned activities count until they are over
 * @param total how far what all cooperations shown owe is met
 * @param cooperations those that owe something in the year, by the region codes of their sides
 */
public record ComplianceReport(int year, LocalDate asOf, Fulfilment total, List<CooperationCompliance> cooperations) {
    public ComplianceReport {
        cooperations = List.copyOf(cooperations);
    }

    /**
     * One cooperation.
     *
     * @param pairing the newest term of the cooperation
     * @param total how far all of its duties are met
     * @param lines what it owes, duty by duty
     */
    public record CooperationCompliance(PublishedPairing pairing, Fulfilment total, List<DutyLine> lines) {
        public CooperationCompliance {
            lines = List.copyOf(lines);
        }
    }

    /** A cadence line: a duty and how often it falls due. */
    public record DutyLine(Duty duty, Period period, Fulfilment fulfilment) {}
}
