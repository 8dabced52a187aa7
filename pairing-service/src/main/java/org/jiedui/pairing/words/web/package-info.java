/** What people call the codes of this service, over HTTP. */
@NullMarked
package org.jiedui.pairing.words.web;

import org.jspecify.annotations.NullMarked;
