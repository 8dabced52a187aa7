package org.jiedui.activity.completion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiedui.activity.completion.CompletionRefusals.MaterialsNotStated;
import org.jiedui.activity.completion.CompletionRefusals.PracticeNamedTwice;
import org.jiedui.kit.text.NameKey;

/**
 * What a side reports of an exchange that was held.
 *
 * @param outcome what came of it, as circulated
 * @param materials links
 * @param withoutMaterials states that there are none
 */
public record CompletionReport(
        String outcome, List<String> materials, boolean withoutMaterials, List<NamedPractice> practices) {

    /**
     * @throws MaterialsNotStated if materials are neither linked nor stated to be none, or both
     * @throws PracticeNamedTwice if two practices have names that people read as the same
     */
    public CompletionReport {
        if (materials.isEmpty() != withoutMaterials) {
            throw new MaterialsNotStated();
        }
        Set<NameKey> names = new HashSet<>();
        for (NamedPractice practice : practices) {
            if (!names.add(NameKey.of(practice.name()))) {
                throw new PracticeNamedTwice(practice.name());
            }
        }
    }
}
