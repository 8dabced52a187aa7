package org.jiedui.caselibrary.review;

import org.jiedui.caselibrary.reviewer.ReviewerId;

/**
 * Who was asked for a review, as the office and the reviewer see it; nobody else does.
 *
 * @param id id of the reviewer
 * @param post title of the post, never a name
 */
public record AskedReviewer(ReviewerId id, String unit, String post) {}
