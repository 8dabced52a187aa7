/** Reviewers over HTTP. */
@NullMarked
package org.jiedui.caselibrary.reviewer.web;

import org.jspecify.annotations.NullMarked;
