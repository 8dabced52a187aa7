/** Which pairing builds on which older relation. */
@NullMarked
package org.jiedui.pairing.relation.attachment;

import org.jspecify.annotations.NullMarked;
