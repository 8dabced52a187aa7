package org.jiedui.caselibrary.review;

import java.util.List;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer whom the office may ask.
 *
 * @param reviewer who could be asked
 * @param region code of the reviewer's region; absent for experts who work for no region
 * @param openTasks how many reviews are awaited of the reviewer now
 * @param reasons why, the weightiest first
 */
public record SuggestedReviewer(
        AskedReviewer reviewer, @Nullable RegionCode region, int openTasks, List<ReasonToSuggest> reasons) {}
