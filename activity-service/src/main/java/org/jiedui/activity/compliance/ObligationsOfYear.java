package org.jiedui.activity.compliance;

import java.time.LocalDate;
import java.util.List;

/**
 * What cooperations owe in a year, one by one.
 *
 * @param asOf the day in China of which the states are
 * @param obligations by region code, then by the end of their period
 */
public record ObligationsOfYear(int year, LocalDate asOf, List<DatedObligation> obligations) {
    public ObligationsOfYear {
        obligations = List.copyOf(obligations);
    }
}
