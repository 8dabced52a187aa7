/** Demonstration sites over HTTP. */
@NullMarked
package org.jiedui.pairing.site.web;

import org.jspecify.annotations.NullMarked;
