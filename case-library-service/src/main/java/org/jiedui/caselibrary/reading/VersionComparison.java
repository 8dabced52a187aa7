package org.jiedui.caselibrary.reading;

import java.util.List;

/**
 * What is different in version {@code to} of a case from version {@code from}; empty when nothing is.
 *
 * @param from number of the one version
 * @param to number of the other version
 * @param differences what is different, field by field
 */
public record VersionComparison(int from, int to, List<VersionDifference> differences) {
    public VersionComparison {
        differences = List.copyOf(differences);
    }
}
