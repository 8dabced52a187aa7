/** Reviews and decisions over HTTP. */
@NullMarked
package org.jiedui.caselibrary.review.web;

import org.jspecify.annotations.NullMarked;
