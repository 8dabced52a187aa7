/** Reviews: who is asked, what they score, what comes of it, and the decision of the office, which reviewers only advise (C-4). */
@NullMarked
package org.jiedui.caselibrary.review;

import org.jspecify.annotations.NullMarked;
