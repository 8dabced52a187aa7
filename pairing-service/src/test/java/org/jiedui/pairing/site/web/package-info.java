/** Tests of demonstration sites and scenes over HTTP. */
@NullMarked
package org.jiedui.pairing.site.web;

import org.jspecify.annotations.NullMarked;
