/** Adoptions over HTTP. */
@NullMarked
package org.jiedui.caselibrary.adoption.web;

import org.jspecify.annotations.NullMarked;
