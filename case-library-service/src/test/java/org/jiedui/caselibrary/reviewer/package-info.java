/** Reviewers, tested. */
@NullMarked
package org.jiedui.caselibrary.reviewer;

import org.jspecify.annotations.NullMarked;
