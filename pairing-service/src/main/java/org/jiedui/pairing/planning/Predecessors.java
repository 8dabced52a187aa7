package org.jiedui.pairing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The agreed versions before another, in the order in which they count; a document of its own in the database. */
public record Predecessors(List<PlanVersion> versions) {

    static final Predecessors NONE = new Predecessors(List.of());

    public Predecessors {
        versions = List.copyOf(versions);
    }

    /** These and the one they are before. */
    List<PlanVersion> and(PlanVersion last) {
        List<PlanVersion> all = new ArrayList<>(versions);
        all.add(last);
        return all;
    }

    static Predecessors of(LocalDate day, List<PlanVersion> agreed) {
        return new Predecessors(
                agreed.stream().filter(one -> one.countsFrom().isBefore(day)).toList());
    }
}
