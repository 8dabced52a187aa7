package org.jiedui.caselibrary.review;

import java.util.List;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.kit.precondition.Versioned;

/**
 * The version of a case that is to be reviewed, as it was submitted; it never changes.
 *
 * @param number number of the version
 * @param content what authors wrote
 * @param evidence the exchanges it grew from
 */
public record ReviewedTextView(CaseId caseId, int number, CaseContent content, List<Evidence> evidence)
        implements Versioned {

    @Override
    public long version() {
        return number;
    }
}
