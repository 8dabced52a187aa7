package org.jiedui.caselibrary.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiedui.caselibrary.content.CaseContent;
import org.jspecify.annotations.Nullable;

/** Compares two versions field by field. Of lists it says what came and what went, whatever their order. */
final class VersionDifferences {

    private final List<VersionDifference> found = new ArrayList<>();

    private VersionDifferences() {}

    /** In the order of the fields; nothing for what is the same. */
    static List<VersionDifference> between(FixedVersion before, FixedVersion after) {
        VersionDifferences differences = new VersionDifferences();
        differences.field("/title", before.title(), after.title());
        differences.content(before.content(), after.content());
        differences.list("/evidence", before.evidence(), after.evidence());
        return List.copyOf(differences.found);
    }

    private void content(CaseContent before, CaseContent after) {
        field("/kind", before.kind(), after.kind());
        field("/scene", before.scene(), after.scene());
        list("/topics", before.topics(), after.topics());
        field("/background", before.background(), after.background());
        field("/measures", before.measures(), after.measures());
        field("/results", before.results(), after.results());
        field("/lessons", before.lessons(), after.lessons());
        field("/sources", before.sources(), after.sources());
        list("/indicators", before.indicators(), after.indicators());
        field("/conditions", before.conditions(), after.conditions());
        field("/notToCopy", before.notToCopy(), after.notToCopy());
        field("/costAndStaff", before.costAndStaff(), after.costAndStaff());
        list("/pictures", before.pictures(), after.pictures());
    }

    private void list(String path, List<?> before, List<?> after) {
        field(path, without(before, after), without(after, before));
    }

    private void field(String path, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new VersionDifference(path, before, after));
        }
    }

    /** Absent if nothing is left. */
    private static @Nullable List<?> without(List<?> values, List<?> others) {
        List<?> left = values.stream().filter(value -> !others.contains(value)).toList();
        return left.isEmpty() ? null : left;
    }
}
