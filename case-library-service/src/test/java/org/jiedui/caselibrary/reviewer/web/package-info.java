/** Reviewers over HTTP, tested. */
@NullMarked
package org.jiedui.caselibrary.reviewer.web;

import org.jspecify.annotations.NullMarked;
