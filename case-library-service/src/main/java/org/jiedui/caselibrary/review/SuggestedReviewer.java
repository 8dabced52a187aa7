package org.jiedui.caselibrary.review;

import java.util.List;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer whom the office may ask.
 *
 * @param openTasks how many reviews are awaited of the reviewer now
 */
public record SuggestedReviewer(
        AskedReviewer reviewer, @Nullable RegionCode region, int openTasks, List<ReasonToSuggest> reasons) {}
