/** Reviewers: whom an office may ask for a review, and what each of them knows about. A reviewer is a token's subject, never a name. */
@NullMarked
package org.jiedui.caselibrary.reviewer;

import org.jspecify.annotations.NullMarked;
