package org.jiedui.activity.compliance.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedui.activity.compliance.DatedObligation;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;

/** A cooperation and what it owes in the year. */
record PictureRow(PublishedPairing pairing, List<DatedObligation> obligations) {

    /** @param obligations those of a cooperation in the order in which they are drawn */
    static List<PictureRow> of(List<DatedObligation> obligations) {
        Map<UUID, PictureRow> rows = new LinkedHashMap<>();
        obligations.forEach(obligation -> rows.computeIfAbsent(
                        obligation.pairing().cooperation(),
                        cooperation -> new PictureRow(obligation.pairing(), new ArrayList<>()))
                .obligations
                .add(obligation));
        return List.copyOf(rows.values());
    }

    List<DatedObligation> endingIn(int month, Duty duty) {
        return obligations.stream()
                .filter(obligation ->
                        obligation.duty() == duty && obligation.period().to().getMonthValue() == month)
                .toList();
    }
}
