package org.jiedui.caselibrary.reading;

import java.util.List;

/** What is different in version {@code to} of a case from version {@code from}; empty when nothing is. */
public record VersionComparison(int from, int to, List<VersionDifference> differences) {
    public VersionComparison {
        differences = List.copyOf(differences);
    }
}
