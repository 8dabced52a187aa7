package org.jiedui.caselibrary.review;

import java.util.List;
import org.jiedui.caselibrary.edition.EditionId;

/**
 * What the reviews of an edition come to.
 *
 * @param cases cases that are or were in review, in the order of their places, then those that reviews are missing for
 */
public record EditionResultsView(EditionId editionId, List<CaseResultView> cases) {}
