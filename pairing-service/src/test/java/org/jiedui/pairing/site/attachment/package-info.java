/** Tests of what is attached to a site. */
@NullMarked
package org.jiedui.pairing.site.attachment;

import org.jspecify.annotations.NullMarked;
