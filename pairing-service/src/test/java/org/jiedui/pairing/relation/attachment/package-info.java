/** Tests. */
@NullMarked
package org.jiedui.pairing.relation.attachment;

import org.jspecify.annotations.NullMarked;
