/** The life of a pairing over HTTP. */
@NullMarked
package org.jiedui.pairing.lifecycle.web;

import org.jspecify.annotations.NullMarked;
