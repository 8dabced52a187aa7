package org.jiedui.caselibrary.lifecycle;

import java.util.List;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.content.CaseParts;
import org.jiedui.caselibrary.evidence.Evidence;

/**
 * A version of a case as it reads.
 *
 * @param content prefilled parts included
 * @param evidence by time
 */
record CaseText(int number, CaseContent content, CaseParts parts, List<Evidence> evidence) {}
