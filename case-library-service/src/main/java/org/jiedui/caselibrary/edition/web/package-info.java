/** Editions over HTTP. */
@NullMarked
package org.jiedui.caselibrary.edition.web;

import org.jspecify.annotations.NullMarked;
