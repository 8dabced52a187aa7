package org.jiedui.caselibrary.lifecycle;

import java.util.List;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.content.CaseParts;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.events.PublishedPairing;

/**
 * A version of a case as it reads.
 *
 * @param content prefilled parts included
 * @param evidence by time
 */
record CaseText(int number, CaseContent content, CaseParts parts, List<Evidence> evidence) {

    static CaseText of(
            int number, String title, CaseContent written, PublishedPairing pairing, List<Evidence> evidence) {
        CaseParts parts = CaseParts.of(written, pairing, evidence);
        return new CaseText(number, written.as(title, parts), parts, evidence);
    }
}
